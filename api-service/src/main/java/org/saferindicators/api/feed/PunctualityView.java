package org.saferindicators.api.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.AbsenceView;
import org.saferindicators.assessment.Statements;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.Punctuality;
import org.saferindicators.period.MonthRange;

/**
 * Whether the months of a dataset come when they are due.
 *
 * @param expected the first month that is not there
 * @param dueOn day on which it is, or was, due
 * @param overdue how many months are past their day and not there
 * @param late why the expected month is late
 * @param monthsDue how many months are looked back on
 * @param monthsOnTime how many of them were there on their day
 */
@Schema(name = "Punctuality", description = "Whether the months of a dataset come when they are due.")
public record PunctualityView(
        @Schema(description = "The first month that is not there.", examples = "2018-02")
        String expected,

        @Schema(description = "Day on which it is, or was, due.", examples = "2018-04-25")
        LocalDate dueOn,

        @Schema(description = "How many months are past their day and not there.", examples = "1")
        int overdue,

        @Schema(description = "Why the expected month is late, as the agency says, else by the calendar.") @Nullable
        AbsenceView late,

        @Schema(
                description = "How many months are looked back on: the last twelve that are past their day, none"
                        + " before the first one ever reported.",
                examples = "12")
        int monthsDue,

        @Schema(
                description = "How many of them were there on their day, by the date of the first edition that calls"
                        + " them complete.",
                examples = "11")
        int monthsOnTime) {

    static PunctualityView of(Punctuality punctuality, Dataset dataset, Statements statements) {
        Optional<Absence> late = punctuality
                .late(dataset)
                .map(computed -> statements
                        .declared(dataset, MonthRange.of(punctuality.expected()))
                        .orElse(computed));
        return new PunctualityView(
                punctuality.expected().toString(),
                punctuality.dueOn(),
                punctuality.overdue(),
                late.map(AbsenceView::of).orElse(null),
                punctuality.due(),
                punctuality.onTime());
    }
}
