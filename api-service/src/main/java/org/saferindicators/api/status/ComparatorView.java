package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;

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

    private static String basis(StatusQuestion question) {
        return isLastYear(question)
                ? question.basis().word()
                : Basis.natural(label(question)).word();
    }

    private static Period label(StatusQuestion question) {
        if (question.indicator().comparison() instanceof Comparison.Baseline(Period baseline)) {
            return baseline;
        }
        return isLastYear(question) ? question.period().yearEarlier() : Period.of(question.comparator());
    }

    private static boolean isLastYear(StatusQuestion question) {
        return question.indicator().comparison() instanceof Comparison.PreviousYear;
    }

    static ComparatorView of(IndicatorStatus status) {
        StatusQuestion question = status.question();
        return new ComparatorView(
                question.indicator().comparison().label(),
                basis(question),
                PeriodView.of(label(question), question.comparator()),
                FigureView.of(question.indicator(), status.comparator()));
    }
}
