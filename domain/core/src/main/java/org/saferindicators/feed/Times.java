package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.BAD_FORMAT;
import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.PERIOD_REVERSED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.period.Span;

/** Kinds of days, months and periods. All lie in the years 1900 to 2199. */
final class Times {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    private static final String YEARS = "expected years from " + FIRST_YEAR + " to " + LAST_YEAR;

    static final Kind<LocalDate> DAY = Texts.text((text, at) -> TextForm.day(text)
            .map(day -> inYears(day, day.getYear(), day.getYear(), at))
            .orElseGet(() -> at.refuse(BAD_FORMAT, "expected a day of the calendar like 2018-03-28")));
    static final Kind<YearMonth> MONTH = Texts.text((text, at) -> TextForm.month(text)
            .map(month -> inYears(month, month.getYear(), month.getYear(), at))
            .orElseGet(() -> at.refuse(BAD_FORMAT, "expected a month like 2018-01")));
    static final Kind<Moment> MONTH_OR_DAY = Texts.text((text, at) -> moment(text)
            .map(when -> inYears(when, when.month().getYear(), when.month().getYear(), at))
            .orElseGet(() -> at.refuse(BAD_FORMAT, "expected a month like 2018-01 or a day like 2018-03-28")));
    static final Kind<Period> PERIOD = Texts.text(Times::period);
    static final Kind<MonthRange> SPAN = Texts.text((text, at) -> TextForm.isSpan(text)
            ? period(text, at).map(Period::months)
            : at.refuse(BAD_FORMAT, "expected two months like 2017-04/2018-01, both in"));
    static final Kind<FinancialYear> FINANCIAL_YEAR = Texts.text((text, at) -> Period.tryParse(text)
            .filter(FinancialYear.class::isInstance)
            .map(year -> inYears((FinancialYear) year, year.months(), at))
            .orElseGet(() -> at.refuse(BAD_FORMAT, "expected a financial year like FY2017/18")));

    private Times() {}

    /**
     * A month, and the day where it is known.
     *
     * @param month the month
     * @param day a day of it
     */
    record Moment(YearMonth month, Optional<LocalDate> day) {}

    private static Optional<Moment> moment(String text) {
        Optional<LocalDate> day = TextForm.day(text);
        return day.isPresent()
                ? Optional.of(new Moment(YearMonth.from(day.get()), day))
                : TextForm.month(text).map(month -> new Moment(month, day));
    }

    private static Optional<Period> period(String text, Faults.At at) {
        Optional<Period> period = parsed(text);
        if (period.isPresent()) {
            return inYears(period.get(), period.get().months(), at);
        }
        return TextForm.isSpan(text)
                ? at.refuse(PERIOD_REVERSED, "expected a span whose first month is not after its last")
                : at.refuse(BAD_FORMAT, "expected " + Period.EXPECTED);
    }

    /** Months are what nearly all records have: they are read without the whole grammar. */
    private static Optional<Period> parsed(String text) {
        Optional<YearMonth> month = TextForm.month(text);
        return month.isPresent() ? Optional.of(new CalendarMonth(month.get())) : Period.tryParse(text);
    }

    private static <T> Optional<T> inYears(T value, MonthRange months, Faults.At at) {
        return inYears(value, months.start().getYear(), months.last().getYear(), at);
    }

    private static <T> Optional<T> inYears(T value, int first, int last, Faults.At at) {
        return first >= FIRST_YEAR && last <= LAST_YEAR ? Optional.of(value) : at.refuse(OUT_OF_RANGE, YEARS);
    }

    /** The span of these months, as it is written. */
    static String text(MonthRange months) {
        return new Span(months).toString();
    }
}
