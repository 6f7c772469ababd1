package org.saferindicators.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IntervalVectorsTest {

    private static final double ARITHMETIC = 1e-9;
    private static final double QUANTILES = 1e-7;

    private static Offset<Double> near(double expected, double relative) {
        return within(Math.max(1e-12, relative * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/rate_ci.csv", numLinesToSkip = 1)
    void ratesAgreeWithPheIndicatorMethods(
            String id,
            double events,
            double persons,
            double per,
            double confidence,
            double rate,
            double lower,
            double upper,
            String method) {
        double tolerance = method.equals("Exact") ? QUANTILES : ARITHMETIC;

        Interval found = Intervals.rate(events, persons, per, confidence);

        assertThat(events / persons * per).as(id).isCloseTo(rate, near(rate, ARITHMETIC));
        assertThat(found.lower()).as(id).isCloseTo(lower, near(lower, tolerance));
        assertThat(found.upper()).as(id).isCloseTo(upper, near(upper, tolerance));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/proportion_ci.csv", numLinesToSkip = 1)
    void percentagesAgreeWithPheIndicatorMethods(
            String id, double part, double whole, double confidence, double percent, double lower, double upper) {
        Interval found = Intervals.percentage(part, whole, confidence);

        assertThat(100 * part / whole).as(id).isCloseTo(percent, near(percent, ARITHMETIC));
        assertThat(found.lower()).as(id).isCloseTo(lower, within(1e-9 * Math.max(1, lower)));
        assertThat(found.upper()).as(id).isCloseTo(upper, near(upper, ARITHMETIC));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/exact_ci.csv", numLinesToSkip = 1)
    void exactIntervalsAgreeWithR(
            String id,
            String kind,
            double events,
            @Nullable Double whole,
            double confidence,
            double lower,
            double upper) {
        Interval found = whole == null
                ? Intervals.exactCount(events, confidence)
                : Intervals.exactProportion(events, whole, confidence);

        assertThat(kind).isEqualTo(whole == null ? "POISSON" : "BINOMIAL");
        assertThat(found.lower()).as(id).isCloseTo(lower, near(lower, QUANTILES));
        assertThat(found.upper()).as(id).isCloseTo(upper, near(upper, QUANTILES));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(1, 0, 1000, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.count(-1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.percentage(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.count(1, 95));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.count(Double.NaN, 0.95));
    }
}
