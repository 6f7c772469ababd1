package org.saferindicators.feed.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers the state gives to persons. */
final class Identifiers {

    private static final int NHS_DIGITS = 10;
    private static final int NATIONAL_INSURANCE_DIGITS = 6;
    private static final int MODULUS = 11;

    private static final Pattern NHS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![\\p{L}\\p{N}]|[.,/-][0-9])");

    /** A day and two digits more, as files and batches are numbered. */
    private static final Pattern DAY_AND_NUMBER =
            Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}");

    /** D, F, I, Q, U and V begin no number; QQ stands in the state's own example. */
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)"
                    + "[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[A-D](?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    static boolean hasNhsNumber(Plain plain) {
        return plain.digitRun() >= NHS_DIGITS
                && NHS.matcher(plain.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(number -> !DAY_AND_NUMBER.matcher(number).matches())
                        .map(Identifiers::digits)
                        .anyMatch(Identifiers::checks);
    }

    static boolean hasNationalInsuranceNumber(Plain plain) {
        return plain.digitRun() >= NATIONAL_INSURANCE_DIGITS
                && NATIONAL_INSURANCE.matcher(plain.text()).find();
    }

    /** The digits of {@code text}, in order. */
    static String digits(String text) {
        return text.chars()
                .filter(one -> one >= '0' && one <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The tenth digit checks the nine before it, modulo 11 (NHS Data Dictionary). Ten times the same digit is no number. */
    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += (number.charAt(i) - '0') * (NHS_DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == number.charAt(NHS_DIGITS - 1) - '0'
                && number.chars().distinct().count() > 1;
    }
}
