package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.statistics.peer.Placing;
import org.saferindicators.trend.Numbers;
import org.saferindicators.trend.RandomHistories;

/** Laws that hold for every group, 2,000 in all; the groups are seeded, so a failure repeats. */
class BenchmarkPropertiesTest {

    private static final int EACH = 50;
    private static final List<Basis> BASES =
            List.of(Basis.MONTH, Basis.QUARTER, Basis.FINANCIAL_YEAR_TO_DATE, Basis.ROLLING_12_MONTHS);

    static LongStream batches() {
        return LongStream.range(0, 40);
    }

    static LongStream few() {
        return batches().limit(8);
    }

    private static LongStream seeds(long batch) {
        return LongStream.range(batch * EACH, (batch + 1) * EACH);
    }

    private static Benchmark benchmark(long seed) {
        Random random = new Random(seed);
        Case facts = new RandomHistories(seed).facts();
        facts.says(Peers.group(random.nextBoolean(), "peer-0", "peer-1", "peer-2", "peer-3", "nowhere"));
        Evidence evidence = facts.evidence(LocalDate.of(2018, 4, 28));
        CalendarMonth month = new CalendarMonth(RandomHistories.LAST.minusMonths(random.nextInt(14)));
        StatusQuestion question = new StatusQuestion(
                facts.indicator(), Peers.own(evidence), month, BASES.get(random.nextInt(BASES.size())));
        String group = random.nextBoolean() ? "msg" : Case.FORCE;
        Optional<PeerList> list = new PeerLists(evidence)
                .find(group, Peers.own(evidence), month.months().last().atEndOfMonth());
        double confidence = random.nextBoolean() ? 0.95 : 0.998;
        return new BenchmarkCalculator(evidence).benchmark(question, list, confidence);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void everyNumberCanBeRead(long batch) {
        seeds(batch)
                .forEach(seed -> assertThat(Numbers.unreadable(benchmark(seed)))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("few")
    void everyRankIsOneMoreThanThoseWhoAreBetter(long batch) {
        seeds(batch).mapToObj(BenchmarkPropertiesTest::benchmark).forEach(found -> {
            List<Integer> ranks = found.members().stream()
                    .flatMap(one -> one.placing().stream())
                    .map(Placing::rank)
                    .toList();
            assertThat(ranks).isSorted();
            for (int at = 0; at < ranks.size(); at++) {
                assertThat(ranks.get(at)).isEqualTo(ranks.indexOf(ranks.get(at)) + 1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("few")
    void membersAndMissingAreTheWholeGroup(long batch) {
        seeds(batch).mapToObj(BenchmarkPropertiesTest::benchmark).forEach(found -> {
            if (found.standing() instanceof Standing.Placed placed) {
                PeerList group = found.group().orElseThrow();
                assertThat(placed.ranked() + placed.missing())
                        .isEqualTo(1 + group.members().size() + group.unknown().size());
            }
        });
    }
}
