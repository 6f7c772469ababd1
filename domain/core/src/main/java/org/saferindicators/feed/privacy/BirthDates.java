package org.saferindicators.feed.privacy;

import java.util.regex.Pattern;

/** Full dates that stand near a word of birth. A cohort ("born between ... and ...") is no person. */
final class BirthDates {

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String YEAR = "(?:(?:19|20)[0-9]{2}|'?[0-9]{2})(?![0-9])";
    private static final String DATE = "(?<![0-9])(?:"
            + "[0-3]?[0-9] ?[./-] ?[0-3]?[0-9] ?[./-] ?" + YEAR
            + "|(?:19|20)[0-9]{2}[./-][01][0-9][./-][0-3][0-9]"
            + "|" + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR
            + "|" + MONTH + " " + DAY + ",? (?:19|20)[0-9]{2})";
    private static final String NOT_OF_A_COHORT = "(?! (?:between|before|after|since|from|out|in|on or))";

    private static final Pattern BIRTH = Pattern.compile(
            "(?<![\\p{L}])(?:born" + NOT_OF_A_COHORT
                    + "|d\\.? ?o\\.? ?b\\.?|dates? of birth|birth ?dates?|birthdays?|birth)"
                    + "(?![\\p{L}])[^\\r\\n]{0,24}?" + DATE
                    + "|" + DATE + "[ ,(\\[]{1,3}(?:d\\.?o\\.?b|date of birth|born)(?![\\p{L}])"
                    + "|(?<![\\p{L}])aged? [0-9]{1,3}(?: years?)?(?: old)? ?[,(\\[;] ?" + DATE,
            Pattern.CASE_INSENSITIVE);

    /** What each of them has; looked for first because it is rare and quickly told. */
    private static final Pattern WORD =
            Pattern.compile("[bB](?:[oO][rR][nN]|[iI][rR][tT][hH])|[oO][. ]{0,2}[bB]|[aA][gG][eE]");

    private static final int FEWEST_DIGITS = 3;

    private BirthDates() {}

    static boolean areIn(Plain plain) {
        return plain.digits() >= FEWEST_DIGITS
                && WORD.matcher(plain.text()).find()
                && BIRTH.matcher(plain.text()).find();
    }
}
