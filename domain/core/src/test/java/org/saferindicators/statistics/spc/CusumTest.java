package org.saferindicators.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CusumTest {

    /** Montgomery, Introduction to Statistical Quality Control, table 9.1: mean 10, standard deviation 1, shifted to 11 after 20. */
    private static final List<Double> MONTGOMERY = List.of(
            9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37,
            10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52);

    @Test
    void noticesTheShiftOfTheTextbookAtItsSample() {
        Cusum before = Cusum.of(MONTGOMERY.subList(0, 28), 10, 1);
        Cusum alarm = Cusum.of(MONTGOMERY.subList(0, 29), 10, 1);

        assertThat(before.side()).isEqualTo(Side.NEITHER);
        assertThat(before.high()).isCloseTo(4.47, within(1e-9));
        assertThat(alarm.side()).isEqualTo(Side.ABOVE);
        assertThat(alarm.high()).isCloseTo(5.28, within(1e-9));
        assertThat(alarm.since()).contains(22);
    }

    @Test
    void aShiftDownIsItsMirrorImage() {
        List<Double> mirrored = MONTGOMERY.stream().map(value -> 20 - value).toList();

        Cusum found = Cusum.of(mirrored, 10, 1);

        assertThat(found.side()).isEqualTo(Side.BELOW);
        assertThat(found.low()).isCloseTo(5.30, within(1e-9));
        assertThat(found.since()).contains(22);
    }

    @Test
    void nothingShiftsWhereNothingVaries() {
        assertThat(Cusum.of(Collections.nCopies(20, 7.0), 7, 0).side()).isEqualTo(Side.NEITHER);
        assertThat(Cusum.of(List.of(), 0, 1).side()).isEqualTo(Side.NEITHER);
    }
}
