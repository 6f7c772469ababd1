package org.saferindicators.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The forms of short texts, told by hand: they are looked at for every record. */
final class TextForm {

    static final int LONGEST_SLUG = 64;
    private static final int GSS_LENGTH = 9;
    private static final String GSS_FIRST = "EWNSK";
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private TextForm() {}

    /** {@code ^[a-z0-9][a-z0-9-]{0,63}$}. */
    static boolean isSlug(String text) {
        return isName(text) && text.indexOf('.') < 0;
    }

    /** {@code ^[a-z0-9][a-z0-9.-]{0,63}$}: plans number their measures, {@code 1.1-repeat-callers}. */
    static boolean isName(String text) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_SLUG;
        for (int i = 0; fits && i < text.length(); i++) {
            char one = text.charAt(i);
            fits = (one >= 'a' && one <= 'z') || isDigit(one) || (i > 0 && (one == '-' || one == '.'));
        }
        return fits;
    }

    /** {@code ^[EWNSK][0-9]{8}$} or a slug. */
    static boolean isArea(String text) {
        boolean gss = text.length() == GSS_LENGTH && GSS_FIRST.indexOf(text.charAt(0)) >= 0;
        return gss ? digits(text, 1, GSS_LENGTH) : isSlug(text);
    }

    /** Whether an area code is that of a lower layer super output area: {@code ^[EW]01[0-9]{6}$}. */
    static boolean isLsoa(String area) {
        return area.length() == GSS_LENGTH && (area.startsWith("E01") || area.startsWith("W01"));
    }

    /** {@code ^[0-9]{1,3}[A-Z]?(/[0-9]{1,3})?$}. */
    static boolean isOffenceCode(String text) {
        int at = afterDigits(text, 0);
        boolean begins = at > 0;
        if (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        if (begins && at < text.length() && text.charAt(at) == '/') {
            int end = afterDigits(text, at + 1);
            return end > at + 1 && end == text.length();
        }
        return begins && at == text.length();
    }

    /** Behind at most three digits that begin at {@code from}. */
    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Lower-case hexadecimal of {@code least} to {@code most} digits. */
    static boolean isHex(String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            others += isDigit(one) || (one >= 'a' && one <= 'f') ? 0 : 1;
        }
        return others == 0;
    }

    /** A month like {@code 2018-01}. */
    static Optional<YearMonth> month(String text) {
        if (!isMonth(text)) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(number(text, 0, 4), number(text, 5, MONTH_LENGTH)));
    }

    /** A day like {@code 2018-03-28}; empty for 30 February. */
    static Optional<LocalDate> day(String text) {
        boolean form = text.length() == DAY_LENGTH
                && isMonth(text.substring(0, MONTH_LENGTH))
                && text.charAt(MONTH_LENGTH) == '-'
                && digits(text, MONTH_LENGTH + 1, DAY_LENGTH);
        if (!form) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, MONTH_LENGTH));
        int day = number(text, MONTH_LENGTH + 1, DAY_LENGTH);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** Whether the text is two months with a slash between them, in whatever order. */
    static boolean isSpan(String text) {
        return text.length() == 2 * MONTH_LENGTH + 1
                && text.charAt(MONTH_LENGTH) == '/'
                && isMonth(text.substring(0, MONTH_LENGTH))
                && isMonth(text.substring(MONTH_LENGTH + 1));
    }

    private static boolean isMonth(String text) {
        return text.length() == MONTH_LENGTH
                && text.charAt(4) == '-'
                && digits(text, 0, 4)
                && digits(text, 5, MONTH_LENGTH)
                && isMonthNumber(number(text, 5, MONTH_LENGTH));
    }

    private static boolean isMonthNumber(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
