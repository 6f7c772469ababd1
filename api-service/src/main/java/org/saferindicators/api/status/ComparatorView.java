package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusQuestion;

/**
 * What a figure is compared with.
 *
 * @param label what it is
 * @param basis which months are put together
 * @param period the months
 * @param figure the figure
 */
@Schema(name = "Comparator", description = "What the figure is compared with.")
public record ComparatorView(
        @Schema(description = "What it is.", examples = "the same months a year earlier")
        String label,

        @Schema(description = "Which months are put together.", examples = "financial-year-to-date")
        String basis,

        @Schema(description = "The months.") PeriodView period,
        @Schema(description = "The figure.") FigureView figure) {

    static ComparatorView of(IndicatorStatus status) {
        StatusQuestion question = status.question();
        return new ComparatorView(
                "the same months a year earlier",
                question.basis().word(),
                PeriodView.of(question.period().yearEarlier(), question.comparator()),
                FigureView.of(question.indicator(), status.comparator()));
    }
}
