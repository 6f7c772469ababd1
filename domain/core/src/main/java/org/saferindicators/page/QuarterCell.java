package org.saferindicators.page;

import java.util.Optional;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Absence;
import org.saferindicators.period.FinancialQuarter;

/**
 * One quarter of the strip.
 *
 * @param quarter which
 * @param status its status
 * @param shown the verdict on the plan's scale
 * @param toCome why there is nothing to show yet, for a quarter after the page's own
 */
public record QuarterCell(FinancialQuarter quarter, IndicatorStatus status, Status shown, Optional<Absence> toCome) {}
