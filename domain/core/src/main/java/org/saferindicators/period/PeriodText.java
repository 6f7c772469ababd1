package org.saferindicators.period;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of {@link Period}: one pattern, one group per form. */
final class PeriodText {

    private static final int LONGEST = 24;
    private static final String MONTH = "[0-9]{4}-[0-9]{2}";
    private static final Pattern FORMS = Pattern.compile("(?<span>" + MONTH + "/" + MONTH + ")|(?<month>" + MONTH + ")"
            + "|R12M:(?<rolling>" + MONTH + ")|FY(?<year>[0-9]{4}/[0-9]{2})(-Q(?<quarter>[1-4]))?");

    private PeriodText() {}

    static Period parse(String text) {
        Matcher form = FORMS.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            throw refused(text);
        }
        if (form.group("span") != null) {
            return span(form.group("span"));
        }
        if (form.group("month") != null) {
            return new CalendarMonth(month(form.group("month")));
        }
        if (form.group("rolling") != null) {
            return new RollingYear(month(form.group("rolling")));
        }
        FinancialYear year = FinancialYear.ofLabel(form.group("year"));
        String quarter = form.group("quarter");
        return quarter == null ? year : new FinancialQuarter(year, Integer.parseInt(quarter));
    }

    private static Span span(String text) {
        YearMonth first = month(text.substring(0, 7));
        YearMonth last = month(text.substring(8));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the span " + text + " ends before it begins");
        }
        return new Span(MonthRange.ofClosed(first, last));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException("'" + shown + "' is not " + Period.EXPECTED);
    }
}
