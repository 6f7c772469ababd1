package org.saferindicators.feed.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the detectors are right, on texts that were labelled by hand. */
class PersonalDataFinderTest {

    private static final double OF_WHAT_A_MACHINE_CAN_CHECK = 0.95;
    private static final double OF_WHAT_IT_CANNOT = 0.8;
    private static final double LEAST_PRECISION = 0.98;

    private final Map<PersonalData, List<String>> positives = Corpus.positives();
    private final List<String> negatives = Corpus.negatives();

    @ParameterizedTest
    @EnumSource
    void findsMostOfEachKind(PersonalData kind) {
        List<String> texts = positives.getOrDefault(kind, List.of());
        List<String> missed = texts.stream()
                .filter(text -> !PersonalDataFinder.in(text).contains(kind))
                .toList();

        double recall = 1 - (double) missed.size() / texts.size();

        report(kind + ": recall " + recall + " of " + texts.size() + ", missed " + missed);
        assertThat(recall).as(missed.toString()).isGreaterThanOrEqualTo(wanted(kind));
    }

    @Test
    void seldomFindsWhatIsNotThere() {
        List<String> wrong = negatives.stream()
                .filter(text -> !PersonalDataFinder.in(text).isEmpty())
                .toList();
        long right = positives.values().stream()
                .flatMap(List::stream)
                .filter(text -> !PersonalDataFinder.in(text).isEmpty())
                .count();

        double precision = (double) right / (right + wrong.size());

        report("precision " + precision + ": " + right + " right, of " + negatives.size() + " wrong " + wrong);
        assertThat(precision).as(wrong.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void theNarrativesOfThePlansPass() {
        List<String> wrong = new ArrayList<>(Corpus.narratives());
        wrong.addAll(Corpus.samples());
        assertThat(wrong).hasSizeGreaterThan(500);

        wrong.removeIf(text -> PersonalDataFinder.in(text).isEmpty());

        assertThat(wrong).isEmpty();
    }

    /** Those the issue names must pass whatever else does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tithe Barn Road",
                "Victoria Road",
                "Charnwood",
                "St. Mary's",
                "Barking and Dagenham",
                "Chief Inspector",
                "Operational Director Enforcement Services"
            })
    void streetsPlacesAndRolesPass(String text) {
        assertThat(PersonalDataFinder.in(text)).isEmpty();
    }

    /** A text of the longest length, of the kind that makes careless patterns go back and forth for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "0 ", "1/", "A", "A ", "a@", "@", "Mr ", "John ", "born 1 ", "a.", "(", "0-"})
    void noTextTakesLong(String part) {
        String text = part.repeat(8192 / part.length());
        long start = System.nanoTime();

        PersonalDataFinder.in(text);

        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void thereAreEnoughTexts() {
        Map<PersonalData, Integer> sizes = new EnumMap<>(PersonalData.class);
        positives.forEach((kind, texts) -> sizes.put(kind, texts.size()));

        assertThat(sizes).hasSize(PersonalData.values().length);
        assertThat(sizes.values()).allMatch(size -> size >= 20);
        assertThat(negatives).hasSizeGreaterThanOrEqualTo(300);
    }

    private static double wanted(PersonalData kind) {
        return switch (kind) {
            case EMAIL, PHONE, POSTCODE, NHS_NUMBER, NATIONAL_INSURANCE_NUMBER -> OF_WHAT_A_MACHINE_CAN_CHECK;
            case DATE_OF_BIRTH, NAME -> OF_WHAT_IT_CANNOT;
        };
    }

    /** For whoever changes a detector: the numbers, also when all is well. */
    private static void report(String numbers) {
        System.out.println(numbers);
    }
}
