package org.saferindicators.feed.privacy;

import static org.saferindicators.feed.privacy.Vocabulary.isCommonSurname;
import static org.saferindicators.feed.privacy.Vocabulary.isFirstName;
import static org.saferindicators.feed.privacy.Vocabulary.makesAPlace;
import static org.saferindicators.feed.privacy.Vocabulary.maySurname;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of persons: behind a title, a rank or the word for a role in a case, or a common first name before another
 * capitalised word. Streets, places, bodies and roles pass.
 */
final class PersonNames {

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Rev", "Revd", "Cllr", "MR", "MRS", "Sgt", "Insp", "Supt",
            "PC", "WPC", "DC", "DS", "DI", "DCI", "PS", "PCSO");
    private static final Set<String> RANKS = Set.of(
            "inspector",
            "sergeant",
            "superintendent",
            "constable",
            "councillor",
            "commander",
            "commissioner",
            "professor",
            "reverend",
            "officer",
            "judge",
            "coroner",
            "sir",
            "dame",
            "detective",
            "pcso",
            "director",
            "manager");
    private static final Set<String> ROLES = Set.of(
            "victim",
            "suspect",
            "perpetrator",
            "offender",
            "complainant",
            "witness",
            "defendant",
            "deceased",
            "informant",
            "accused",
            "attacker",
            "assailant",
            "culprit",
            "husband",
            "wife",
            "boyfriend",
            "girlfriend",
            "mother",
            "father",
            "brother",
            "sister",
            "son",
            "daughter",
            "tenant",
            "resident",
            "neighbour");
    private static final Set<String> LABELS = Set.of("name", "subject", "nominal", "man", "woman", "male", "female");
    private static final Set<String> FILLERS = Set.of("is", "was", "named", "called", "as", "being");
    private static final Set<String> SAINTS =
            Set.of("st", "saint", "king", "queen", "prince", "princess", "duke", "lord", "lady", "operation", "mount");
    private static final Pattern TITLE_GAP = Pattern.compile("\\.? {1,2}(?:[0-9]{2,6} )?");
    private static final Pattern ROLE_GAP = Pattern.compile(" ?[:(,-]? {0,2}[\"'(]?");
    private static final Pattern INITIAL_GAP = Pattern.compile("\\.? ?");

    private static final int LONGEST_ABBREVIATION = 4;

    private final List<Word> words;

    private PersonNames(List<Word> words) {
        this.words = words;
    }

    static boolean areIn(Plain plain) {
        return plain.hasCapital() && new PersonNames(Word.of(plain.text())).any();
    }

    private boolean any() {
        for (int i = 0; i < words.size() - 1; i++) {
            if (isTitled(i) || isRanked(i) || isNamedByRole(i) || isFirstAndLast(i) || isReversed(i)) {
                return true;
            }
        }
        return false;
    }

    /** The word {@code i}; an empty one before the first and behind the last. */
    private Word word(int i) {
        return words.get(i < 0 || i >= words.size() ? words.size() - 1 : i);
    }

    private boolean isTitled(int i) {
        if (!TITLES.contains(word(i).text())
                || !TITLE_GAP.matcher(word(i + 1).gap()).matches()) {
            return false;
        }
        int last = behindInitial(i + 1);
        return maySurname(word(i), word(last))
                && !makesAPlace(word(last + 1))
                && (!word(last).isUpper() || isKnown(last));
    }

    private boolean isRanked(int i) {
        return RANKS.contains(word(i).lower())
                && TITLE_GAP.matcher(word(i + 1).gap()).matches()
                && isKnown(i + 1)
                && maySurname(word(i + 1))
                && !(word(i + 2).follows() && word(i + 2).isCapitalised());
    }

    private boolean isKnown(int i) {
        return isCommonSurname(word(i)) || isFirstName(word(i));
    }

    private boolean isNamedByRole(int i) {
        String role = word(i).lower();
        if (!ROLES.contains(role) && !LABELS.contains(role)) {
            return false;
        }
        int first = i + 1;
        while (FILLERS.contains(word(first).lower())) {
            first++;
        }
        boolean pointed = first > i + 1 || word(first).gap().contains(":");
        return (pointed || (ROLES.contains(role) && !word(i).isCapitalised())) && isPair(first);
    }

    /** Two words that may be a name, whether anybody has heard it or not. */
    private boolean isPair(int first) {
        return ROLE_GAP.matcher(word(first).gap()).matches()
                && maySurname(word(first))
                && !word(first).isUpper()
                && word(first + 1).follows()
                && maySurname(word(first + 1))
                && !makesAPlace(word(first + 2));
    }

    private boolean isFirstAndLast(int i) {
        if (word(i).isInitial()) {
            return isInitialAndSurname(i);
        }
        if (!isFirstName(word(i)) || isOfASaint(i)) {
            return false;
        }
        int last = behindInitial(i + 1);
        return word(i + 1).follows()
                && maySurname(word(i), word(last))
                && !makesAPlace(word(last + 1))
                && (!isAbbreviation(word(i)) || isCommonSurname(word(last)));
    }

    /** PAT and SAM are names less often than not. */
    private static boolean isAbbreviation(Word word) {
        return word.isUpper() && word.text().length() <= LONGEST_ABBREVIATION;
    }

    private boolean isInitialAndSurname(int i) {
        return word(i + 1).gap().equals(". ")
                && isCommonSurname(word(i + 1))
                && maySurname(word(i + 1))
                && !makesAPlace(word(i + 2));
    }

    private boolean isOfASaint(int i) {
        return i > 0 && SAINTS.contains(word(i - 1).lower()) && word(i).gap().length() <= 2;
    }

    private boolean isReversed(int i) {
        return isCommonSurname(word(i))
                && maySurname(word(i))
                && word(i + 1).gap().equals(", ")
                && isFirstName(word(i + 1))
                && !(word(i + 2).follows() && word(i + 2).isCapitalised());
    }

    /** Steps over an initial: J. Smith, John A Smith. */
    private int behindInitial(int i) {
        return word(i).isInitial() && INITIAL_GAP.matcher(word(i + 1).gap()).matches() ? i + 1 : i;
    }
}
