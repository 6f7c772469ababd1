package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Absence;
import org.saferindicators.page.ChildCell;
import org.saferindicators.page.QuarterCell;
import org.saferindicators.period.FinancialQuarter;

/**
 * One cell of a strip: a quarter of the year, or a place within the area.
 *
 * @param label what stands above it
 * @param area code of the area
 * @param period the months
 * @param status the computed verdict
 * @param shown the verdict as the page shows it
 * @param figure the figure
 * @param assessment a person's judgement
 * @param toCome why there is nothing to show yet
 */
@Schema(name = "StripCell", description = "One cell of a strip: a quarter of the year, or a place within the area.")
public record StripView(
        @Schema(description = "What stands above it.", examples = "Q1")
        String label,

        @Schema(description = "Code of the area.", examples = "E07000132")
        String area,

        @Schema(description = "The months.") PeriodView period,

        @Schema(description = "The computed verdict.", examples = "green")
        String status,

        @Schema(description = "The verdict as the plan's page shows it.", examples = "on-track")
        String shown,

        @Schema(description = "The figure.") FigureView figure,

        @Schema(description = "A person's judgement, where there is one.") @Nullable
        AssessmentView assessment,

        @Schema(description = "Why there is nothing to show yet: the quarter comes after the page's own.") @Nullable
        AbsenceView toCome) {

    static StripView of(QuarterCell cell) {
        FinancialQuarter quarter = cell.quarter();
        return of(
                "Q" + quarter.number(),
                cell.status(),
                cell.shown(),
                cell.toCome().orElse(null));
    }

    static StripView of(ChildCell cell) {
        return of(cell.child().label(), cell.status(), cell.shown(), null);
    }

    private static StripView of(String label, IndicatorStatus status, Status shown, @Nullable Absence toCome) {
        return new StripView(
                label,
                status.question().area().code(),
                PeriodView.of(status.question().period(), status.question().window()),
                status.performance().status().word(),
                shown.word(),
                FigureView.of(status.question().indicator(), status.current().figure()),
                status.assessment().map(AssessmentView::of).orElse(null),
                toCome == null ? null : AbsenceView.of(toCome));
    }
}
