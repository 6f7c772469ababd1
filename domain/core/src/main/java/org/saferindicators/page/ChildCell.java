package org.saferindicators.page;

import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.indicator.ChildArea;
import org.saferindicators.indicator.Status;

/**
 * One place of the strip of child areas.
 *
 * @param child which, with its label
 * @param status its status over the same months
 * @param shown the verdict on the plan's scale
 */
public record ChildCell(ChildArea child, IndicatorStatus status, Status shown) {}
