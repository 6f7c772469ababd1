package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.Basis;

/** Laws that hold for every history, 2,000 in all; the histories are seeded, so a failure repeats. */
class TrendPropertiesTest {

    private static final int EACH = 50;

    static LongStream batches() {
        return LongStream.range(0, 40);
    }

    static LongStream few() {
        return batches().limit(8);
    }

    private static LongStream seeds(long batch) {
        return LongStream.range(batch * EACH, (batch + 1) * EACH);
    }

    private static Trend trend(long seed) {
        Random random = new Random(seed);
        List<Basis> frequencies = TrendQuestion.FREQUENCIES.stream().sorted().toList();
        Basis frequency = random.nextBoolean() ? Basis.MONTH : frequencies.get(random.nextInt(frequencies.size()));
        YearMonth last = RandomHistories.LAST.minusMonths(random.nextInt(14));
        Case facts = new RandomHistories(seed).facts();
        return Histories.trend(facts, frequency, RandomHistories.FIRST.toString(), last.toString());
    }

    @ParameterizedTest
    @MethodSource("batches")
    void everyNumberCanBeRead(long batch) {
        seeds(batch)
                .forEach(seed -> assertThat(Numbers.unreadable(trend(seed)))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("few")
    void aProjectionNeverLiesBelowWhatHasHappenedOrOutsideItsRange(long batch) {
        seeds(batch).mapToObj(TrendPropertiesTest::trend).forEach(trend -> {
            if (trend.outlook() instanceof Outlook.Projected projected) {
                double value = projected.projection().value();
                assertThat(value).isGreaterThanOrEqualTo(projected.projection().toDate() * (1 - 1e-12));
                projected
                        .projection()
                        .range()
                        .ifPresent(range ->
                                assertThat(value).isBetween(range.lower() * (1 - 1e-12), range.upper() * (1 + 1e-12)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("few")
    void everyPointHasAFigureOrAReasonAndAChangeOrARefusal(long batch) {
        seeds(batch)
                .mapToObj(TrendPropertiesTest::trend)
                .flatMap(trend -> trend.points().stream())
                .forEach(point -> {
                    Optional<Double> now = point.figure().quantity().map(Quantity::value);
                    assertThat(point.change().difference().isPresent()
                                    || point.change().refusal().isPresent())
                            .isTrue();
                    assertThat(now.isPresent() || point.change().difference().isEmpty())
                            .isTrue();
                });
    }
}
