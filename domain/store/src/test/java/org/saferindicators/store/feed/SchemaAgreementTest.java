package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;

/** The door accepts exactly what the published schema accepts, apart from the rules named here. */
class SchemaAgreementTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");
    private static final int ROUNDS = 60;

    /** What the door refuses beyond the schema: the code, and the fields where it may. */
    private static final Map<FaultCode, Pattern> BEYOND_SCHEMA = new EnumMap<>(Map.ofEntries(
            beyond(FaultCode.PERIOD_REVERSED, "/period|/scope/months"),
            // years that do not follow each other
            beyond(FaultCode.BAD_FORMAT, "/period|/year"),
            // years outside 1900 to 2199, shares that do not add up, ends of a band, negative counts
            beyond(
                    FaultCode.OUT_OF_RANGE,
                    "/period|/year|/scope/months|/completeThrough|/provisionalFrom|/profile|/upper|/value"),
            beyond(FaultCode.NOT_ALLOWED, "/reportingBody"),
            beyond(FaultCode.FUTURE_DATE, "/knownOn|/editionDate|/recordedOn|/occurredOn|/asAt"),
            beyond(FaultCode.NUMERATOR_ABOVE_DENOMINATOR, "/numerator"),
            beyond(FaultCode.WRONG_FORM, "/value|/numerator|/percentage"),
            beyond(FaultCode.UNKNOWN_DATASET, "/dataset"),
            beyond(FaultCode.NOT_YOUR_DATASET, "/dataset"),
            beyond(FaultCode.NOT_YOUR_PLAN, "/plan"),
            beyond(FaultCode.UNKNOWN_MEASURE, "/measure|/scope/measures/[0-9]+"),
            beyond(FaultCode.PERSONAL_DATA, "/[a-z]+"),
            beyond(FaultCode.UNKNOWN_CATEGORY, "/category|/scope/categories/[0-9]+"),
            beyond(FaultCode.UNKNOWN_AREA, "/area|/reportingBody|/scope/areas/[0-9]+|/members/[0-9]+"),
            beyond(FaultCode.UNKNOWN_PLAN, "/plan"),
            beyond(FaultCode.UNKNOWN_INDICATOR, "/indicator"),
            beyond(FaultCode.UNKNOWN_OUTCOME, "/outcome")));

    private final ObjectMapper json = new ObjectMapper();
    private final RecordSchema schema = new RecordSchema();

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheSchemaRefusesAndNothingElse(Mutation mutation) throws IOException {
        for (Map.Entry<String, byte[]> example : Examples.records().entrySet()) {
            Random random = new Random(
                    mutation.name().hashCode() + 31L * example.getKey().hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                ObjectNode record = (ObjectNode) json.readTree(example.getValue());
                mutation.apply(record, random);
                boolean blunt = mutation == Mutation.SEVEN_DECIMALS;
                agree(json.writeValueAsBytes(record), Examples.feedOf(new String(example.getValue(), UTF_8)), blunt);
            }
        }
    }

    private void agree(byte[] record, String feed, boolean blunt) throws IOException {
        boolean accepted = schema.accepts(record);

        Decoded decoded = RecordDoor.decode(record, feed, ARRIVAL, Declared.CATALOGUE);

        String shown = new String(record, UTF_8) + "\n" + decoded;
        switch (decoded) {
            case Decoded.Good ignored -> assertThat(accepted).as(shown).isTrue();
            case Decoded.Bad(List<Fault> faults) -> {
                if (accepted) {
                    assertThat(faults)
                            .as(shown)
                            .allMatch(fault -> isBeyondSchema(fault) || (blunt && isTolerated(fault)));
                }
            }
        }
    }

    private static boolean isBeyondSchema(Fault fault) {
        Pattern fields = BEYOND_SCHEMA.get(fault.code());
        return fields != null && fields.matcher(fault.pointer()).matches();
    }

    /** The validator lets every remainder below 0.000001 pass, so that its multipleOf 0.000001 never refuses. */
    private static boolean isTolerated(Fault fault) {
        return fault.code() == FaultCode.OUT_OF_RANGE && fault.message().endsWith("at most 6 decimals");
    }

    private static Map.Entry<FaultCode, Pattern> beyond(FaultCode code, String pointers) {
        return Map.entry(code, Pattern.compile(pointers));
    }
}
