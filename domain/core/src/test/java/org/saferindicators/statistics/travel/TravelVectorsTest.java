package org.saferindicators.statistics.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.saferindicators.statistics.significance.Wanted;

class TravelVectorsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/direction_of_travel.csv", numLinesToSkip = 1)
    void directionsAgree(
            String id, double previous, double current, String polarity, double tolerance, String arrow, String merit) {
        Wanted wanted = switch (polarity) {
            case "LOWER_IS_BETTER" -> Wanted.FALL;
            case "HIGHER_IS_BETTER" -> Wanted.RISE;
            default -> Wanted.NEITHER;
        };

        Travel found = Travel.between(previous, current, tolerance, wanted);

        assertThat(found).as(id).isEqualTo(new Travel(Travel.Arrow.valueOf(arrow), Travel.Merit.valueOf(merit)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/reoffending.csv", numLinesToSkip = 1)
    void cohortsAgree(
            String id,
            int cohort,
            int reoffenders,
            int reoffences,
            double binaryRate,
            double lower,
            double upper,
            double frequency,
            @Nullable Double perReoffender,
            boolean small) {
        Reoffending found = Reoffending.of(cohort, reoffenders, reoffences);

        assertThat(found.binaryRate()).as(id).isCloseTo(binaryRate, within(1e-9 * Math.max(1, binaryRate)));
        assertThat(found.limits().lower()).as(id).isCloseTo(lower, within(1e-9 * Math.max(1, lower)));
        assertThat(found.limits().upper()).as(id).isCloseTo(upper, within(1e-9 * upper));
        assertThat(found.frequency()).as(id).isCloseTo(frequency, within(1e-9));
        assertThat(found.smallCohort()).as(id).isEqualTo(small);
        if (perReoffender == null) {
            assertThat(found.perReoffender()).as(id).isEmpty();
        } else {
            assertThat(found.perReoffender().orElseThrow()).as(id).isCloseTo(perReoffender, within(1e-9));
        }
    }

    @Test
    void aCohortThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reoffending.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Reoffending.of(10, 11, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> Reoffending.of(10, 5, 4));
    }
}
