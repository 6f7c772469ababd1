package org.saferindicators.feed.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a person or a home is reached. */
final class Contacts {

    private static final int FEWEST_PHONE_DIGITS = 10;
    private static final int FEWEST_POSTCODE_DIGITS = 2;

    /** Looks at what stands around the at sign, which is rare, and not at each word. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<=[\\p{L}\\p{N}_%+'-]) ?(?:@|[\\[(] ?at ?[\\])]) ?(?:[\\p{L}\\p{N}-]{1,63}(?:\\.| ?[\\[(] ?dot ?[\\])] ?))+[\\p{L}]{2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])"
            + "(?:(?:\\+|00)44[ .-]?(?:\\(0\\)|0)?[ .-]?\\(?|\\(?0)"
            + "[0-9]{2,4}\\)?[ ./-]{0,3}[0-9]{3,4}[ .-]?[0-9]{2,4}(?:[ .-]?[0-9]{2,3})?(?![\\p{L}\\p{N}])");

    /** What follows the leading zero: 1, 2 and 3 are lines, 5 and 7 to 9 mobile and other numbers. */
    private static final Pattern NATIONAL = Pattern.compile("[1235789][0-9]{8,9}");

    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])"
            + " {0,2}[0-9][ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])");

    private static final Pattern SMALL_POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "[a-pr-uwyz](?:[0-9]{1,2}|[a-hk-y][0-9]{1,2}|[0-9][a-hjkpstuw]|[a-hk-y][0-9][abehmnprvwxy])"
            + " {0,2}[0-9](?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}])");

    private Contacts() {}

    static boolean hasEmail(Plain plain) {
        return plain.hasAt() && EMAIL.matcher(plain.text()).find();
    }

    static boolean hasPhone(Plain plain) {
        return plain.digitRun() >= FEWEST_PHONE_DIGITS
                && PHONE.matcher(plain.text()).results().anyMatch(Contacts::isPhone);
    }

    static boolean hasPostcode(Plain plain) {
        return plain.digits() >= FEWEST_POSTCODE_DIGITS
                && (POSTCODE.matcher(plain.text()).find()
                        || SMALL_POSTCODE.matcher(plain.text()).find());
    }

    private static boolean isPhone(MatchResult found) {
        String digits = Identifiers.digits(found.group());
        String national = digits.startsWith("00") ? digits.substring(2) : digits;
        String abroad = national.startsWith("44") ? national.substring(2) : national;
        return NATIONAL.matcher(abroad.startsWith("0") ? abroad.substring(1) : abroad)
                .matches();
    }
}
