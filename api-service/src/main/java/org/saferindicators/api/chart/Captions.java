package org.saferindicators.api.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.saferindicators.chart.Caption;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.place.Area;

/** What stands around charts of an indicator. */
final class Captions {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Captions() {}

    static Caption of(Indicator indicator, Area area, String what) {
        boolean fromZero = indicator.calculation() == Calculation.COUNT || indicator.calculation() == Calculation.RATE;
        String made = area.reconstructed() ? "Figures made up for demonstration. " : "";
        return new Caption(
                indicator.title() + ", " + area.name() + what,
                made + "Source: " + indicator.source() + ".",
                indicator.unit(),
                indicator.decimals(),
                fromZero);
    }

    /** {@code Apr 2016}. */
    static String month(YearMonth month) {
        return SHORT.format(month);
    }
}
