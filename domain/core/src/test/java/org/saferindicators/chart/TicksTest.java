package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | 100      | 0 | 0 20 40 60 80 100",
                "0   | 1        | 0 | 0 1",
                "0   | 0        | 0 | 0 1",
                "0   | 1        | 1 | 0.0 0.2 0.4 0.6 0.8 1.0",
                "70  | 70       | 1 | 69.9 70.0 70.1",
                "-8  | 8        | 0 | -10 -5 0 5 10",
                "0   | 14345678 | 0 | 0 5,000,000 10,000,000 15,000,000",
                "0.31| 0.34     | 2 | 0.31 0.32 0.33 0.34",
                "0   | 0.3      | 1 | 0.0 0.1 0.2 0.3",
            })
    void areRound(double least, double most, int decimals, String expected) {
        Ticks ticks = Ticks.around(DoubleStream.of(least, most).summaryStatistics(), decimals, 5);

        assertThat(ticks.values().stream().map(ticks::text).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
