package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;

/** A record with personal data is refused, and nothing that is said of it repeats any of it. */
class PersonalDataAtTheDoorTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");
    private static final String MARKER = "zzmarkerzz";
    private static final String NAME = "Mr Zzmarkerzz";

    static Stream<Arguments> texts() {
        return Stream.of(
                personal("measurement", "\"value\"", "\"note\": \"" + NAME + "\", \"value\"", "/note"),
                personal("absence", "Not published", NAME + " says: not published", "/text"),
                personal("assessment", "\"reason\": \"", "\"reason\": \"" + NAME + ": ", "/reason"),
                personal("assessment", "\"by\": \"", "\"by\": \"" + NAME + ", ", "/by"),
                personal("assessment", "\"status\":", "\"wording\": \"" + NAME + "\", \"status\":", "/wording"),
                personal("commentary", "\"text\": \"", "\"text\": \"" + NAME + " ", "/text"),
                personal("action", "\"owner\": \"", "\"owner\": \"" + NAME + ", ", "/owner"),
                personal("published-figure", "\"document\": \"", "\"document\": \"" + NAME + ", ", "/document"),
                personal("peer-group", "\"title\": \"", "\"title\": \"" + NAME + ", ", "/title"),
                personal("withdrawal", "Recorded twice", NAME + " rang: recorded twice", "/reason"),
                personal("publication", "Performance summary,", NAME + ",", "/title"));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("texts")
    void isRefusedInEveryTextForPeople(String example, String right, String wrong, String field) {
        String text = new String(Examples.record(example), UTF_8);
        assertThat(text).contains(right);

        Decoded.Bad refused = refused(text.replaceFirst(right, wrong));

        assertThat(refused.faults())
                .containsExactly(new Fault(FaultCode.PERSONAL_DATA, field, "expected no name of a person"));
    }

    /** What is refused for another reason is kept for its sender, so it must not have any either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"offence\",\"dataset\":\"Mr Zzmarkerzz\"}",
                "{\"type\":\"offence\",\"reference\":\"Mr Zzmarkerzz\",\"version\":\"zzmarkerzz\"}",
                "{\"type\":\"offence\",\"flags\":[\"zzmarkerzz\",\"Mr Zzmarkerzz\"]}",
                "{\"type\":\"offence\",\"subjects\":{\"victim\":\"Mr Zzmarkerzz\"}}",
                "{\"type\":\"offence\",\"subjects\":{\"Mr Zzmarkerzz\":\"zzmarkerzz\"}}",
                "{\"type\":\"offence\",\"Mr Zzmarkerzz\":1}",
                "{\"type\":\"offence\",\"zzmarkerzz\":{\"zzmarkerzz\":[\"Mr Zzmarkerzz\"]}}",
                "{\"type\":\"measurement\",\"area\":\"zzmarkerzz@example.org\"}",
                "{\"type\":\"measurement\",\"area\":[\"zzmarkerzz, born 1 May 1990\"]}",
                "{\"type\":\"measurement\",\"period\":\"AB123456C zzmarkerzz\"}",
                "{\"note\":\"Mr Zzmarkerzz\"}",
                "{\"type\":7,\"note\":\"Mr Zzmarkerzz\"}",
                "{\"type\":\"action\",\"text\":\"Mr Zzmarkerzz\",\"state\":\"zzmarkerzz\"}",
                "{\"type\":\"action\",\"text\":\"Mr Zzmarkerzz\",\"value\":1e999}",
                "{\"type\":\"action\",\"text\":\"Mr \\u005azmarkerzz\",\"value\":11111111111111111111111111111111111111}",
            })
    void isRefusedInARecordThatIsRefusedAnyway(String record) {
        assertThat(refused(record).faults()).allMatch(fault -> fault.code() == FaultCode.PERSONAL_DATA);
    }

    /** Values that are well formed, and those of which a machine cannot tell, are not in what is said either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"zzmarkerzz\"}",
                "{\"type\":\"measurement\",\"dataset\":\"zzmarkerzz\",\"submission\":\"zzmarkerzz\",\"row\":1,"
                        + "\"measure\":\"zzmarkerzz\",\"area\":\"zzmarkerzz\",\"period\":\"2018-01\",\"value\":1}",
                "{\"type\":\"measurement\",\"dataset\":\"metstats2-published\",\"submission\":\"zzmarkerzz\",\"row\":1,"
                        + "\"measure\":\"zzmarkerzz\",\"area\":\"zzmarkerzz\",\"period\":\"2018-01\",\"value\":1}",
                "{\"type\":\"target\",\"dataset\":\"barking-dagenham-partnership\","
                        + "\"plan\":\"barking-dagenham-csp-2017-18\",\"indicator\":\"zzmarkerzz\","
                        + "\"area\":\"E09000002\",\"year\":\"FY2017/18\",\"kind\":\"maximum\",\"value\":1,"
                        + "\"profile\":\"even\",\"validFrom\":\"2018-01-01\"}",
                "{\"type\":\"incident\",\"dataset\":\"example-fire-incidents\",\"submission\":\"zzmarkerzz\","
                        + "\"row\":1,\"category\":\"zzmarkerzz\",\"occurredOn\":\"2018-01\"}",
                "{\"type\":\"measurement\",\"dataset\":\"Zzmarkerzz!\",\"area\":\"zzmarkerzz zzmarkerzz\"}",
                "{\"type\":\"target\",\"dataset\":\"metstats2-published\",\"plan\":\"zzmarkerzz\","
                        + "\"indicator\":\"zzmarkerzz\",\"area\":\"zzmarkerzz\",\"year\":\"FY2017/18\","
                        + "\"kind\":\"maximum\",\"value\":1,\"profile\":\"even\",\"validFrom\":\"2018-01-01\"}",
                "{\"type\":\"assessment\",\"dataset\":\"barking-dagenham-partnership\","
                        + "\"plan\":\"barking-dagenham-csp-2017-18\",\"outcome\":\"zzmarkerzz\",\"area\":\"zzmarkerzz\","
                        + "\"period\":\"2018-01\",\"wording\":\"zzmarkerzz\",\"reason\":\"x\",\"by\":\"zzmarkerzz\"}",
                "{\"type\":\"manifest\",\"dataset\":\"metstats2-published\",\"submission\":\"zzmarkerzz\","
                        + "\"mode\":\"zzmarkerzz\",\"scope\":{\"months\":\"zzmarkerzz\",\"areas\":[\"Zzmarkerzz\"]}}",
                "{\"type\":\"measurement\",\"value\":1zzmarkerzz}",
                "zzmarkerzz",
                "[\"zzmarkerzz\"]",
                "{\"type\":\"offence\",\"a zzmarkerzz\":1}",
                "{\"type\":\"offence\",\"zzmarkerzz@x\":{\"a zzmarkerzz\":1,\"a zzmarkerzz\":2}}",
            })
    void nothingThatIsSaidRepeatsAValue(String record) {
        assertThat(refused(record).faults()).isNotEmpty();
    }

    @Test
    void aTextWithoutAnyPasses() {
        String record = new String(Examples.record("commentary"), UTF_8)
                .replaceFirst("\"text\": \"", "\"text\": \"Tithe Barn Road and Charnwood: ");

        assertThat(decode(record)).isInstanceOf(Decoded.Good.class);
    }

    private static Decoded.Bad refused(String record) {
        Decoded decoded = decode(record);

        assertThat(decoded.toString().toLowerCase(Locale.ROOT)).doesNotContain(MARKER);
        return (Decoded.Bad) decoded;
    }

    private static Decoded decode(String record) {
        return RecordDoor.decode(record.getBytes(UTF_8), Examples.feedOf(record), ARRIVAL, Declared.CATALOGUE);
    }

    private static Arguments personal(String example, String right, String wrong, String field) {
        return Arguments.of(example, right, wrong, field);
    }
}
