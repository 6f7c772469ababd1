package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;

/** Laws that hold for every history; the histories are seeded, so a failure repeats. */
class HistoryPropertiesTest {

    private static final YearMonth FIRST = YearMonth.of(2016, 4);
    private static final int MONTHS = 22;

    static Stream<Random> seeds() {
        return LongStream.range(0, 50).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aYearToDateIsTheSumOfItsMonthsOrNothing(Random random) {
        Case facts = new Case();
        YearMonth asAt = YearMonth.of(2017, 4).plusMonths(random.nextInt(10));
        double sum = 0;
        boolean gap = false;
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            boolean missing = random.nextInt(20) == 0;
            int value = random.nextInt(300);
            boolean inWindow = !month.isBefore(YearMonth.of(2017, 4)) && !month.isAfter(asAt);
            gap |= missing && inWindow;
            sum += inWindow ? value : 0;
            if (!missing) {
                facts.count(Case.BARKING, month.toString(), value);
            }
        }

        Figure found = facts.status(
                        Case.BARKING, new CalendarMonth(asAt), Basis.FINANCIAL_YEAR_TO_DATE, LocalDate.of(2018, 3, 28))
                .current()
                .figure();

        assertThat(found.quantity().map(Quantity::value)).isEqualTo(gap ? Optional.empty() : Optional.of(sum));
    }

    /** April to March are the same twelve months, whichever way they are asked for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rollingTwelveMonthsAtMarchAreTheFinancialYear(Random random) {
        Case facts = new Case();
        for (int i = 0; i < MONTHS; i++) {
            if (random.nextInt(30) > 0) {
                facts.count(Case.BARKING, FIRST.plusMonths(i).toString(), random.nextInt(300));
            }
        }

        IndicatorStatus year = facts.status(Case.BARKING, "FY2016/17");
        IndicatorStatus rolling = facts.status(Case.BARKING, "R12M:2017-03");

        assertThat(rolling.current()).isEqualTo(year.current());
        assertThat(rolling.change()).isEqualTo(year.change());
        assertThat(rolling.performance().status()).isEqualTo(year.performance().status());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHigherCountIsNeverABetterStatusWhereLowerIsBetter(Random random) {
        double base = random.nextInt(500);
        double tolerance = random.nextInt(20);
        Status last = Status.GREEN;
        for (int value = 0; value < 1000; value += 1 + random.nextInt(7)) {
            RagRule.Inputs inputs = new RagRule.Inputs(
                    Optional.of((double) value),
                    Optional.of(base),
                    "the same months a year earlier",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Polarity.LOWER_IS_BETTER,
                    0);
            Status status =
                    RagRule.decide(new Rule.PreviousYear(tolerance, 1), inputs).status();
            assertThat(status).isGreaterThanOrEqualTo(last);
            last = status;
        }
    }
}
