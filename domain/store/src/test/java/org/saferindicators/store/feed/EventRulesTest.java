package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Event;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Withdrawal;
import org.saferindicators.feed.Withdrawn;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.SubjectRole;

/** Offences, incidents and withdrawals: what they are read as, and what is refused. */
class EventRulesTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");
    private static final String REFERENCE = "\"reference\": \"8d3f0a1c5b7e92d46f10c3a8b5e7d924\",";
    private static final String SHORT_REFERENCE = "\"reference\": \"0123456789abcdef\",";

    @Test
    void readsAnOffence() {
        assertThat(record("offence"))
                .isEqualTo(new Event(
                        EventKind.OFFENCE,
                        "example-police-recorded",
                        Optional.of("8d3f0a1c5b7e92d46f10c3a8b5e7d924"),
                        Optional.of(2),
                        Optional.of("violence-with-injury"),
                        Optional.of("8/6"),
                        YearMonth.of(2018, 3),
                        Optional.of(LocalDate.of(2018, 3, 27)),
                        Optional.of("reconstructed-district-1"),
                        Set.of("alcohol", "domestic-abuse"),
                        Optional.of("25-34"),
                        Map.of(
                                SubjectRole.VICTIM,
                                "1f6b2c9d4e8a0375c2d4e6f8a0b1c3d5",
                                SubjectRole.PERPETRATOR,
                                "a9c8e7d6f5b4a39281706f5e4d3c2b1a"),
                        false,
                        Optional.of(LocalDate.of(2018, 3, 28))));
    }

    @Test
    void readsAnIncidentAsARow() {
        assertThat(record("incident-in-submission")).isInstanceOfSatisfying(EventRow.class, row -> {
            assertThat(row.submission()).isEqualTo("example-police-2018-03");
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.event().kind()).isEqualTo(EventKind.INCIDENT);
            assertThat(row.event().month()).isEqualTo(YearMonth.of(2018, 3));
            assertThat(row.event().day()).isEmpty();
            assertThat(row.event().area()).isEmpty();
        });
    }

    @Test
    void readsACancelledOffenceAndWithdrawals() {
        assertThat(record("offence-cancelled"))
                .isInstanceOfSatisfying(
                        Event.class, event -> assertThat(event.cancelled()).isTrue());
        assertThat(record("withdrawal"))
                .isInstanceOfSatisfying(
                        Withdrawal.class,
                        one -> assertThat(one.what())
                                .isEqualTo(new Withdrawn.OfRecord("8d3f0a1c5b7e92d46f10c3a8b5e7d924")));
        assertThat(record("withdrawal-of-submission"))
                .isInstanceOfSatisfying(
                        Withdrawal.class,
                        one -> assertThat(one.what()).isEqualTo(new Withdrawn.OfSubmission("example-police-2018-03")));
    }

    @Test
    void aScopeOfCategoriesCoversTheseEventsAndNoFigures() {
        Manifest manifest = (Manifest) record("manifest-categories");
        Event burglary = ((EventRow) record("offence-in-submission")).event();
        Event violence = (Event) record("offence");

        assertThat(manifest.inScope(burglary)).isTrue();
        assertThat(manifest.inScope(violence)).isFalse();
        assertThat(((Manifest) record("manifest")).inScope(burglary)).isFalse();
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                rule("offence", REFERENCE, "", "MISSING_FIELD /reference, CONFLICTING_FIELDS /version"),
                rule("offence", "\"version\": 2,", "", "MISSING_FIELD /version"),
                rule("offence", "\"version\": 2,", "\"version\": 0,", "OUT_OF_RANGE /version"),
                rule("offence", REFERENCE, "\"reference\": \"case 17\",", "BAD_FORMAT /reference"),
                rule("offence", REFERENCE, "\"reference\": \"John Smith\",", "PERSONAL_DATA /reference"),
                rule("offence", REFERENCE, SHORT_REFERENCE, ""),
                rule("offence", "\"code\": \"8/6\",", "", ""),
                rule("offence", "\"category\": \"violence-with-injury\",", "", ""),
                rule("offence", "\"code\": \"8/6\"", "\"code\": \"8-6\"", "BAD_FORMAT /code"),
                rule("offence", "\"alcohol\"", "\"domestic-abuse\"", "NOT_ALLOWED /flags/1"),
                rule("offence", "\"25-34\"", "\"26\"", "NOT_ALLOWED /victimAgeBand"),
                rule("offence", "\"victim\":", "\"name\":", "UNKNOWN_FIELD /subjects/name"),
                rule("offence", "1f6b2c9d4e8a0375", "Jane 555", "BAD_FORMAT /subjects/victim"),
                rule("offence", "reconstructed-district-1", "E05000001", "UNKNOWN_AREA /area"),
                rule("offence", "reconstructed-district-1", "E01000001", ""),
                rule("offence", "reconstructed-district-1", "W01000001", ""),
                rule("offence", "2018-03-27", "2018-02-30", "BAD_FORMAT /recordedOn"),
                rule("offence", "2018-03-27", "2018-05-02", ""),
                rule("offence", "2018-03-27", "2018-05-03", "FUTURE_DATE /recordedOn"),
                rule("offence", "2018-03-27", "2018-06", "FUTURE_DATE /recordedOn"),
                rule("offence", "2018-03-28", "2018-05-03", "FUTURE_DATE /knownOn"),
                rule("offence", "\"state\": \"recorded\"", "\"state\": \"no-crime\"", "NOT_ALLOWED /state"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                rule(
                        "offence-in-submission",
                        "\"row\": 1,",
                        "\"row\": 1, \"knownOn\": \"2018-03-28\",",
                        "CONFLICTING_FIELDS /knownOn"),
                rule("offence-in-submission", "\"row\": 1,", "", "MISSING_FIELD /row"),
                rule("offence-in-submission", "\"2018-03\"", "\"2018-06\"", "FUTURE_DATE /recordedOn"),
                rule("offence-in-submission", "\"category\": \"burglary\",", "", "MISSING_FIELD /category"),
                rule("incident", "\"category\": \"deliberate-fire\",", "", "MISSING_FIELD /category"),
                rule("incident", "deliberate-fire", "burglary", "UNKNOWN_CATEGORY /category"),
                rule("incident", "deliberate-fire", "hoax-call", ""),
                rule("incident", "occurredOn", "recordedOn", "UNKNOWN_FIELD /recordedOn, MISSING_FIELD /occurredOn"),
                rule("incident", "\"version\": 1,", "\"version\": 1, \"code\": \"8\",", "UNKNOWN_FIELD /code"),
                rule("withdrawal", "\"reason\"", "\"submission\": \"s\", \"reason\"", "CONFLICTING_FIELDS /reference"),
                rule("withdrawal", REFERENCE, "", "MISSING_FIELD /submission"),
                rule("publication", "-csp-2017-18", "-csp-2018-19", "UNKNOWN_PLAN /plan"),
                rule("publication", "\"asAt\": \"2018-03-28\"", "\"asAt\": \"2018-05-03\"", "FUTURE_DATE /asAt"),
                rule("manifest-upsert", "upsert", "merge", "NOT_ALLOWED /mode"));
    }

    @ParameterizedTest(name = "{0}: {3} for {2}")
    @MethodSource({"offences", "others"})
    void refusesWhatIsWrongAtItsField(String example, String right, String wrong, String faults) {
        String text = example(example);
        assertThat(text).contains(right);

        assertThat(faults(text.replace(right, wrong))).isEqualTo(faults);
    }

    /** Cases of a MARAC are few and known to many: nobody may send them one by one. */
    @Test
    void aMaracSendsNoCases() {
        String row = example("offence").replace("example-police-recorded", "marac-cases");

        assertThat(faults(row, "marac.barking-dagenham")).isEqualTo("NOT_ALLOWED /type");
        assertThat(faults(
                        example("incident-in-submission").replace("example-police-recorded", "marac-cases"),
                        "marac.barking-dagenham"))
                .isEqualTo("NOT_ALLOWED /type");
    }

    @Test
    void aScopeNamesCategoriesOfTheDataset() {
        String manifest = example("manifest-categories").replace("example-police-recorded", "example-fire-incidents");

        assertThat(faults(manifest, "fire.example"))
                .isEqualTo("UNKNOWN_CATEGORY /scope/categories/0, UNKNOWN_CATEGORY /scope/categories/1");
    }

    private static FeedRecord record(String name) {
        Decoded decoded = decode(example(name), Examples.feedOf(example(name)));
        return decoded instanceof Decoded.Good(FeedRecord record) ? record : failed(decoded);
    }

    private static FeedRecord failed(Decoded decoded) {
        throw new AssertionError(decoded);
    }

    private static String faults(String record) {
        return faults(record, Examples.feedOf(record));
    }

    private static String faults(String record, String feed) {
        return switch (decode(record, feed)) {
            case Decoded.Good ignored -> "";
            case Decoded.Bad(List<Fault> faults) ->
                String.join(
                        ", ",
                        faults.stream()
                                .map(fault -> fault.code() + " " + fault.pointer())
                                .toList());
        };
    }

    private static Decoded decode(String record, String feed) {
        return RecordDoor.decode(record.getBytes(UTF_8), feed, ARRIVAL, Declared.CATALOGUE);
    }

    private static String example(String name) {
        return new String(Examples.record(name), UTF_8);
    }

    private static Arguments rule(String example, String right, String wrong, String faults) {
        return Arguments.of(example, right, wrong, faults);
    }
}
