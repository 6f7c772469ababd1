package org.saferindicators.assessment;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.Rounding;

/** Figures and windows of an indicator as a person sees them. */
public final class Shown {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Shown() {}

    /** A value: {@code 1,319}, {@code 17.9 %}, {@code 3.02}. */
    public static String value(Indicator indicator, double value) {
        return Rounding.plain(value, indicator.decimals()) + suffix(indicator);
    }

    /** A difference with its sign: {@code +273}, {@code -8.1 percentage points}. */
    public static String difference(Indicator indicator, double difference) {
        String unit = indicator.calculation().isPercentage() ? " percentage points" : "";
        return Rounding.signed(difference, indicator.decimals()) + unit;
    }

    /** A change in percent with its sign and one place: {@code +26.1 %}. */
    public static String percent(double percent) {
        return Rounding.signed(percent, 1) + " %";
    }

    /** {@code April 2017 to January 2018}, or {@code January 2018} for one month. */
    public static String window(MonthRange window) {
        YearMonth last = window.last();
        return window.length() == 1 ? MONTH.format(last) : MONTH.format(window.start()) + " to " + MONTH.format(last);
    }

    private static String suffix(Indicator indicator) {
        return indicator.calculation().isPercentage() ? " %" : "";
    }
}
