package org.saferindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeVectorsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/percent_change.csv", numLinesToSkip = 1)
    void agreesWithR(
            String id,
            double baseline,
            double current,
            double difference,
            @Nullable Double percent,
            @Nullable String onePlace,
            @Nullable String noPlace,
            String status) {
        Change change = Change.between(current, baseline);

        assertThat(change.difference()).as(id).isEqualTo(difference);
        assertThat(word(change.base())).as(id).isEqualTo(status);
        if (percent == null) {
            assertThat(change.percent()).as(id).isEmpty();
        } else {
            double found = change.percent().orElseThrow();
            assertThat(found).as(id).isCloseTo(percent, within(1e-9 * Math.max(1, Math.abs(percent))));
            assertThat(Rounding.round(found, 1)).as(id).isEqualByComparingTo(onePlace);
            assertThat(Rounding.round(found, 0)).as(id).isEqualByComparingTo(noPlace);
        }
    }

    private static String word(Change.Base base) {
        return switch (base) {
            case OK -> "OK";
            case SMALL_BASE -> "SMALL_BASE";
            case ZERO_BASE -> "NOT_CALCULABLE_ZERO_BASE";
            case BOTH_ZERO -> "NO_CHANGE_ZERO_BASE";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1319; 0; 1,319; +1,319",
                "-0.335; 0; 0; 0",
                "-0.04; 1; 0.0; 0.0",
                "0.25; 1; 0.3; +0.3",
                "-0.25; 1; -0.3; -0.3",
                "2.5; 0; 3; +3",
                "-2.5; 0; -3; -3",
                "1.005; 2; 1.01; +1.01",
                "1234567.891; 2; 1,234,567.89; +1,234,567.89",
            })
    void roundsHalfAwayFromZeroAndNeverShowsMinusZero(double value, int places, String plain, String signed) {
        assertThat(Rounding.plain(value, places)).isEqualTo(plain);
        assertThat(Rounding.signed(value, places)).isEqualTo(signed);
    }
}
