package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each month comes on the 10th of the next as 100, and on the 10th of the one after as something else. */
class RevisionSizesTest {

    private static final YearMonth FIRST = YearMonth.of(2017, 1);
    private static final LocalDate LATER = LocalDate.of(2018, 3, 28);

    private static Release release(int month, int monthsLater, double value) {
        YearMonth about = FIRST.plusMonths(month);
        return new Release(about, about.plusMonths(monthsLater).atDay(10), value);
    }

    private static List<Release> revised(double... latest) {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < latest.length; i++) {
            releases.add(release(i, 2, latest[i]));
            releases.add(release(i, 1, 100));
        }
        return releases;
    }

    /** At the end of its own month nothing is known; a month later it is 100, which is 10 % off; then it is the latest. */
    @Test
    void sizesAreByMonthsSinceTheMonthEnded() {
        RevisionSizes found = RevisionSizes.of(revised(110, 110, 110, 110, 110, 110), LATER);

        assertThat(found.at(0)).isEmpty();
        assertThat(found.at(1)).contains(new RevisionSizes.ByAge(1, 10, 6));
        assertThat(found.at(2)).contains(new RevisionSizes.ByAge(2, 0, 6));
    }

    /** Down counts as up: 1, 2, 4, 8, 10 and 20 percent have the median (4 + 8) / 2; without the last it takes six again. */
    @Test
    void theMedianIsOfSizesWhicheverWay() {
        RevisionSizes even = RevisionSizes.of(revised(99, 102, 96, 108, 90, 120), LATER);
        RevisionSizes odd = RevisionSizes.of(revised(99, 102, 96, 108, 90, 120, 150), LATER);

        assertThat(even.at(1).orElseThrow().medianPercent()).isCloseTo(6, within(1e-12));
        assertThat(odd.at(1).orElseThrow().medianPercent()).isCloseTo(8, within(1e-12));
    }

    @Test
    void fiveMonthsAreTooFew() {
        RevisionSizes found = RevisionSizes.of(revised(110, 110, 110, 110, 110), LATER);

        assertThat(found.byAge()).isEmpty();
        assertThat(found.months()).hasSize(5);
    }

    @Test
    void firstStandsAgainstLatest() {
        List<Release> releases = revised(110);
        releases.add(release(0, 3, 105));
        Collections.reverse(releases);

        RevisionSizes.MonthRevision found =
                RevisionSizes.of(releases, LATER).months().getFirst();

        assertThat(found.first().value()).isEqualTo(100);
        assertThat(found.latest().value()).isEqualTo(105);
        assertThat(found.percent()).contains(5.0);
    }

    @Test
    void whatWasNeverRevisedDidNotMove() {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            releases.add(release(i, 1, 100));
        }

        RevisionSizes found = RevisionSizes.of(releases, LATER);

        assertThat(found.months()).allSatisfy(one -> assertThat(one.percent()).contains(0.0));
        assertThat(found.at(1)).contains(new RevisionSizes.ByAge(1, 0, 6));
    }

    @Test
    void aFirstFigureOfZeroHasNoPercentageAndIsNotCounted() {
        List<Release> releases = revised(110, 110, 110, 110, 110, 110);
        releases.add(release(6, 1, 0));
        releases.add(release(6, 2, 5));

        RevisionSizes found = RevisionSizes.of(releases, LATER);

        assertThat(found.months().getLast().percent()).isEmpty();
        assertThat(found.at(1)).contains(new RevisionSizes.ByAge(1, 10, 6));
        assertThat(found.at(2).orElseThrow().observed()).isEqualTo(7);
    }

    /** June 2017 is the sixth month; the age of one month ends on 31 July. */
    @ParameterizedTest
    @CsvSource({"2017-07-31, false", "2017-08-01, true"})
    void aMonthThatIsYoungerThanAnAgeSaysNothingOfIt(LocalDate asAt, boolean observed) {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            releases.add(release(i, 1, 100));
        }

        assertThat(RevisionSizes.of(releases, asAt).at(1).isPresent()).isEqualTo(observed);
    }

    /** On 1 August the revision of 10 August was not known. */
    @Test
    void whatBecameKnownLaterWasNotKnown() {
        RevisionSizes found = RevisionSizes.of(revised(110, 110, 110, 110, 110, 110), LocalDate.of(2017, 8, 1));

        assertThat(found.months().getLast().latest().value()).isEqualTo(100);
        assertThat(found.at(1).orElseThrow().medianPercent()).isEqualTo(10);
        assertThat(RevisionSizes.of(revised(110), LocalDate.of(2017, 2, 1)).months())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"101, false", "101.5, true", "98.5, true"})
    void moreThanOnePercentIsWorthAWarning(double latest, boolean large) {
        RevisionSizes found = RevisionSizes.of(revised(latest, latest, latest, latest, latest, latest), LATER);

        assertThat(found.at(1).orElseThrow().isLarge()).isEqualTo(large);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(RevisionSizes.of(List.of(), LATER).months()).isEmpty();
    }
}
