package org.saferindicators.feed.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Words that tell names of persons from those of places, bodies and roles. */
final class Vocabulary {

    private static final Set<String> FIRST_NAMES = read("first-names.txt");
    private static final Set<String> SURNAMES = read("surnames.txt");
    private static final Set<String> PLACES_AND_ROLES = read("places-and-roles.txt");
    private static final Set<String> SMALL_WORDS = read("small-words.txt");
    private static final Set<String> ALSO_SURNAMES = read("also-surnames.txt");

    /** First names that streets, parks and stations are called by. */
    private static final Set<String> NAMED_PLACES = Set.of(
            "albert",
            "alexandra",
            "alfred",
            "charles",
            "charlotte",
            "clarence",
            "edward",
            "elizabeth",
            "frances",
            "george",
            "harold",
            "henry",
            "james",
            "john",
            "louise",
            "margaret",
            "mary",
            "stanley",
            "victoria",
            "william");

    private Vocabulary() {}

    static boolean isFirstName(Word word) {
        return word.isCapitalised() && !word.possessive() && FIRST_NAMES.contains(word.lower());
    }

    /** A surname that is common, and no other word. */
    static boolean isCommonSurname(Word word) {
        return word.isCapitalised() && SURNAMES.contains(word.lower());
    }

    /** Whether a person may be called so. */
    static boolean maySurname(Word word) {
        return word.isCapitalised()
                && word.text().length() > 1
                && !SMALL_WORDS.contains(word.lower())
                && !PLACES_AND_ROLES.contains(word.lower())
                && !ALSO_SURNAMES.contains(word.lower());
    }

    /** Whether a person with this first name may be called so: James Wood is one, Harold Wood a place. */
    static boolean maySurname(Word first, Word word) {
        return maySurname(word)
                || (word.isCapitalised()
                        && ALSO_SURNAMES.contains(word.lower())
                        && !NAMED_PLACES.contains(first.lower()));
    }

    /** Whether the word makes a place, body or role of the name before it: Stephen Lawrence Inquiry. */
    static boolean makesAPlace(Word word) {
        return word.follows() && word.isCapitalised() && PLACES_AND_ROLES.contains(word.lower());
    }

    private static Set<String> read(String name) {
        try (InputStream words = Vocabulary.class.getResourceAsStream(name)) {
            if (words == null) {
                throw new IllegalStateException("the word list " + name + " is missing");
            }
            return Set.of(new String(words.readAllBytes(), UTF_8).strip().split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
