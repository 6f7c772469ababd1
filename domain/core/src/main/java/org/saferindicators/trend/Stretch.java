package org.saferindicators.trend;

import java.util.Optional;
import org.saferindicators.indicator.Break;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.period.MonthRange;

/**
 * Months of a series that are of one kind and one level.
 *
 * @param months its months
 * @param because the break with which it begins
 * @param decision the recorded decision with which it begins
 */
public record Stretch(MonthRange months, Optional<Break> because, Optional<Rebase> decision) {}
