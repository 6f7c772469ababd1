package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;

/** What the catalogue does not know is refused; what fits is not. */
class CatalogueRulesTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");

    static Stream<Arguments> refused() {
        return Stream.of(
                rule("target", "-csp-2017-18", "-csp-2018-19", "UNKNOWN_PLAN /plan"),
                rule("target", "barking-dagenham-partnership", "another-partnership", "NOT_YOUR_PLAN /plan"),
                rule("target", "arson-incidents", "rainfall", "UNKNOWN_INDICATOR /indicator"),
                rule("target-band", "\"upper\": 40", "\"upper\": 27", "OUT_OF_RANGE /upper"),
                rule("target-band", "\"upper\": 40", "\"upper\": 28", ""),
                rule("assessment", "\"indicator\"", "\"outcome\"", "UNKNOWN_OUTCOME /outcome"),
                rule("assessment", "\"indicator\": \"first-time-entrants\"", "\"outcome\": \"safer-streets\"", ""),
                rule("population", "E09000002", "E09000003", "UNKNOWN_AREA /area"),
                rule("published-figure", "E12000007", "most-similar-force", "UNKNOWN_AREA /area"),
                rule("peer-group", "E09000011", "E09000033", "UNKNOWN_AREA /members/1"),
                rule("manifest", "E23000001", "E12000007", "NOT_ALLOWED /reportingBody"),
                rule("manifest", "E23000001", "nobody", "UNKNOWN_AREA /reportingBody, NOT_ALLOWED /reportingBody"),
                rule("manifest", "\"areas\"", "\"measures\"", "BAD_FORMAT /scope/measures/0"),
                rule(
                        "manifest",
                        "\"areas\": [",
                        "\"measures\": [\"rain\"], \"areas\": [",
                        "UNKNOWN_MEASURE /scope/measures/0"),
                rule("manifest", "\"E09000002\"", "\"E09000002\", \"X\"", "BAD_FORMAT /scope/areas/1"),
                rule("manifest", "2016-04/2018-01", "2018-01/2016-04", "PERIOD_REVERSED /scope/months"),
                rule("manifest", "2018-03-28", "2018-03-28", ""),
                rule(
                        "manifest-categories",
                        "\"categories\": [",
                        "\"measures\": [\"burglary\"], \"categories\": [",
                        "CONFLICTING_FIELDS /scope/categories"),
                rule("absence", "residential-burglary", "rainfall", "UNKNOWN_INDICATOR /indicator"),
                rule(
                        "measurement-ratio",
                        "\"numerator\": 215",
                        "\"numerator\": 693",
                        "NUMERATOR_ABOVE_DENOMINATOR /numerator"),
                rule("measurement-ratio", "\"numerator\": 215", "\"numerator\": 692", ""),
                rule("measurement-ratio", "692", "0", "NUMERATOR_ABOVE_DENOMINATOR /numerator"),
                rule("measurement-percentage", "\"percentage\"", "\"value\"", "WRONG_FORM /value"),
                rule("measurement-percentage", "17.9", "100.1", "OUT_OF_RANGE /percentage"));
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @MethodSource("refused")
    void checksTheCatalogue(String example, String right, String wrong, String faults) {
        assertThat(faults(example(example).replace(right, wrong))).isEqualTo(faults);
    }

    /** A ratio such as re-offences per re-offender may be above 1, and a value of no form may be below 0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reoffences-per-reoffender | \"numerator\": 900, \"denominator\": 215 | ''",
                "reoffences-per-reoffender | \"value\": 4.19 | ''",
                "reoffences-per-reoffender | \"value\": -4.19 | OUT_OF_RANGE /value",
                "reoffences-per-reoffender | \"percentage\": 4 | WRONG_FORM /percentage",
                "average-age | \"value\": -1 | ''",
                "average-age | \"numerator\": 1, \"denominator\": 2 | WRONG_FORM /numerator",
                "proven-reoffending | \"percentage\": 31.1, \"sampleBase\": 692 | ''",
            })
    void eachFormOfAMeasureHasItsOwnAmounts(String measure, String amount, String faults) {
        String record = example("measurement-ratio")
                .replace("proven-reoffending", measure)
                .replace("\"numerator\": 215,\n  \"denominator\": 692", amount);

        assertThat(faults(record)).isEqualTo(faults);
    }

    /** Senders' clocks and zones differ by less than a day. */
    @ParameterizedTest
    @CsvSource({"2018-05-01,''", "2018-05-02,''", "2018-05-03,FUTURE_DATE"})
    void nothingIsKnownLaterThanTheDayAfterArrival(String day, String code) {
        String statement = faults(example("absence").replace("2018-03-28", day));
        String manifest = faults(
                example("manifest").replace("\"editionDate\": \"2018-03-28\"", "\"editionDate\": \"" + day + "\""));

        assertThat(statement).isEqualTo(code.isEmpty() ? "" : code + " /knownOn");
        assertThat(manifest).isEqualTo(code.isEmpty() ? "" : code + " /editionDate");
    }

    private static String faults(String record) {
        Decoded decoded =
                RecordDoor.decode(record.getBytes(UTF_8), Examples.feedOf(record), ARRIVAL, Declared.CATALOGUE);
        return switch (decoded) {
            case Decoded.Good ignored -> "";
            case Decoded.Bad(List<Fault> faults) ->
                String.join(
                        ", ",
                        faults.stream()
                                .map(fault -> fault.code() + " " + fault.pointer())
                                .toList());
        };
    }

    private static String example(String name) {
        return new String(Examples.record(name), UTF_8);
    }

    private static Arguments rule(String example, String right, String wrong, String faults) {
        return Arguments.of(example, right, wrong, faults);
    }
}
