package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Measurement;
import org.saferindicators.observation.Amount;
import org.saferindicators.period.Period;

class RecordDoorTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");

    @TestFactory
    Stream<DynamicTest> everyPublishedExampleIsARecord() {
        return Examples.records().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(decode(example.getValue())).isInstanceOf(Decoded.Good.class)));
    }

    @Test
    void readsAMeasurement() {
        byte[] example = Examples.record("measurement");

        Decoded decoded = decode(example);

        assertThat(decoded)
                .isEqualTo(new Decoded.Good(new Measurement(
                        "metstats2-published",
                        "metstats2-2018-03-28",
                        5,
                        "burglary",
                        "E09000002",
                        Period.parse("2017-04/2018-01"),
                        new Amount.Printed(1319, Optional.empty()),
                        false,
                        Optional.empty())));
    }

    private static Decoded decode(byte[] value) {
        return RecordDoor.decode(value, Examples.feedOf(new String(value, UTF_8)), ARRIVAL, Declared.CATALOGUE);
    }
}
