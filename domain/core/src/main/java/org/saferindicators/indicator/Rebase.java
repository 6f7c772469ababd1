package org.saferindicators.indicator;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A recorded decision that the usual level of a series is another from a month on.
 *
 * @param from first month of the new level
 * @param decidedBy role that decided, never a person
 * @param decidedOn day of the decision
 * @param why what changed
 */
public record Rebase(YearMonth from, String decidedBy, LocalDate decidedOn, String why) {}
