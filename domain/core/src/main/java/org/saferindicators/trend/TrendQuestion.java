package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;

/**
 * Which series is asked for.
 *
 * @param indicator of which indicator
 * @param area where
 * @param frequency which months each point puts together: month, quarter, financial year, year to date or rolling year
 * @param range months of the series; a point belongs to it when its last month does
 */
public record TrendQuestion(Indicator indicator, Area area, Basis frequency, MonthRange range) {

    /** The bases a series can have. */
    public static final Set<Basis> FREQUENCIES = EnumSet.of(
            Basis.MONTH, Basis.QUARTER, Basis.FINANCIAL_YEAR, Basis.FINANCIAL_YEAR_TO_DATE, Basis.ROLLING_12_MONTHS);

    /** Longest series, in months. */
    public static final int LONGEST = 240;

    /** Refuses series without end and bases that make none. */
    public TrendQuestion {
        if (!FREQUENCIES.contains(frequency)) {
            throw new IllegalArgumentException("no series on the basis " + frequency.word());
        }
        if (range.length() > LONGEST) {
            throw new IllegalArgumentException("a series has at most " + LONGEST + " months, not " + range.length());
        }
    }

    /** The latest month. */
    public YearMonth last() {
        return range.last();
    }

    /** The question of the latest month, on a basis that takes one. */
    StatusQuestion latest(Basis basis) {
        return new StatusQuestion(indicator, area, new CalendarMonth(last()), basis);
    }
}
