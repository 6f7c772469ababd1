package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.RecordReader;
import org.saferindicators.feed.Statement;

class StatementJsonTest {

    private static final LocalDate KNOWN_ON = LocalDate.parse("2018-03-28");

    @TestFactory
    Stream<DynamicTest> aStatementComesBackAsItWas() {
        return Examples.records().entrySet().stream()
                .flatMap(example -> statement(example.getValue())
                        .map(before -> DynamicTest.dynamicTest(example.getKey(), () -> {
                            Statement after = StatementJson.read(StatementJson.write(before), KNOWN_ON);

                            assertThat(after).isEqualTo(before);
                        })));
    }

    @Test
    void theBodyIsTheSameHoweverTheSenderWroteIt() {
        String oneWay = StatementJson.write(target("\"value\": 169, \"knownOn\": \"2018-03-28\""));
        String other = StatementJson.write(target("\"value\": 1.690e2"));

        assertThat(oneWay)
                .isEqualTo(other)
                .isEqualTo("{\"type\":\"target\",\"dataset\":\"d\",\"plan\":\"p\",\"indicator\":\"i\","
                        + "\"area\":\"E09000002\",\"year\":\"FY2017/18\",\"kind\":\"maximum\",\"value\":169,"
                        + "\"profile\":\"even\",\"validFrom\":\"2017-04-01\"}");
    }

    @Test
    void aProfileOfItsOwnComesBack() {
        String shares = "0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0";
        Statement before = target("\"value\": 1, \"knownOn\": \"2018-03-28\"", "[" + shares + "]");

        Statement after = StatementJson.read(StatementJson.write(before), KNOWN_ON);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void aBodyThatIsNoStatementIsAnError() {
        assertThatThrownBy(() -> StatementJson.read("[]", KNOWN_ON)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StatementJson.read("{\"type\":\"target\"}", KNOWN_ON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MISSING_FIELD");
    }

    private static Statement target(String fields) {
        return target(fields, "\"even\"");
    }

    private static Statement target(String fields, String profile) {
        String json = "{\"profile\": " + profile + ", \"type\": \"target\", \"dataset\": \"d\", \"plan\": \"p\","
                + " \"indicator\": \"i\", \"area\": \"E09000002\", \"year\": \"FY2017/18\", \"kind\": \"maximum\","
                + " \"validFrom\": \"2017-04-01\", " + fields + "}";
        return statement(json.getBytes(UTF_8)).findFirst().orElseThrow();
    }

    private static Stream<Statement> statement(byte[] json) {
        try {
            return RecordReader.read(FeedJson.read(json)) instanceof Decoded.Good(Statement statement)
                    ? Stream.of(statement)
                    : Stream.empty();
        } catch (Refusal refusal) {
            throw new AssertionError(refusal.fault().toString(), refusal);
        }
    }
}
