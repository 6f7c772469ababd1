package org.saferindicators.indicator;

import java.time.YearMonth;
import java.util.Optional;
import org.saferindicators.period.MonthRange;

/**
 * A day on which figures change in kind.
 *
 * @param from the day or month as declared, {@code 2017-04-01} or {@code 2014-04}
 * @param kind why
 * @param effect what it does to a comparison of a window before with a window after
 * @param text what changed, for a reader
 * @param source who says so
 * @param shift stated size of the effect
 */
public record Break(
        String from, BreakKind kind, Comparability effect, String text, String source, Optional<Shift> shift) {

    /**
     * A stated effect of a break.
     *
     * @param value how much it adds
     * @param unit in what
     */
    public record Shift(double value, String unit) {}

    /** The first month counted in the new way. */
    public YearMonth month() {
        return YearMonth.parse(from.substring(0, 7));
    }

    /** Whether one window has months before the break and the other has months from it on. */
    public boolean liesBetween(MonthRange earlier, MonthRange later) {
        return earlier.start().isBefore(month()) && later.end().isAfter(month());
    }
}
