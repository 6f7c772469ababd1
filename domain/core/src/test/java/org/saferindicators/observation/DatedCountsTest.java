package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.saferindicators.period.MonthRange;

class DatedCountsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final MonthRange MAY = MonthRange.of(YearMonth.of(2020, 5));

    private final DatedCounts counts = new DatedCounts();

    @Test
    void addsUpByCellAndDayInTheirOrder() {
        counts.add(DAY.plusDays(1), cell("robbery"), 1);
        counts.add(DAY, cell("robbery"), 2);
        counts.add(DAY, cell("burglary"), 4);
        counts.add(DAY, cell("robbery"), -1);

        assertThat(counts.sorted().keySet())
                .containsExactly(
                        new DatedCell(cell("burglary"), DAY),
                        new DatedCell(cell("robbery"), DAY),
                        new DatedCell(cell("robbery"), DAY.plusDays(1)));
        assertThat(counts.sorted().values()).containsExactly(4, 1, 1);
        assertThat(counts.isEmpty()).isFalse();
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        counts.add(DAY, cell("robbery"), 3);
        counts.add(DAY, cell("robbery"), -3);

        assertThat(counts.sorted()).isEmpty();
        assertThat(counts.isEmpty()).isTrue();
    }

    private static CountCell cell(String measure) {
        return new CountCell(measure, "district-1", MAY);
    }
}
