package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.Shown;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Origin;
import org.saferindicators.statistics.Rounding;

/**
 * A statistic taken over as printed.
 *
 * @param statistic which statistic
 * @param value the figure, where it is one
 * @param display the figure as a person sees it
 * @param text the words, where it is words
 * @param of of how many, with a rank and with areas improved
 * @param document title of the document
 * @param page page or heading in it
 * @param period the period it is printed for
 * @param origin always published
 */
@Schema(name = "Published", description = "A statistic taken over as printed, because nobody has its inputs.")
public record PublishedView(
        @Schema(
                description = "Which statistic: value, change, change-percent, rank, standing, direction,"
                        + " projection, projected-change, projected-change-percent, parent-change-percent,"
                        + " areas-improved, above-target, above-target-percent or benchmark.",
                examples = "change-percent")
        String statistic,

        @Schema(description = "The figure, where it is one.", examples = "13") @Nullable
        Double value,

        @Schema(description = "The figure as a person sees it.", examples = "+13.0 %") @Nullable
        String display,

        @Schema(description = "The words, where it is words.", examples = "Top") @Nullable
        String text,

        @Schema(description = "Of how many, with a rank and with areas improved.", examples = "9") @Nullable
        Integer of,

        @Schema(description = "Title of the document.", examples = "One page performance summaries, 28 March 2018")
        String document,

        @Schema(description = "Page or heading in it.", examples = "Burglary") @Nullable
        String page,

        @Schema(description = "The period it is printed for.")
        PeriodView period,

        @Schema(description = "Always published.", examples = "published")
        String origin) {

    static PublishedView of(Indicator indicator, PublishedFigure figure) {
        return new PublishedView(
                figure.statistic().word(),
                figure.value().orElse(null),
                figure.value().map(value -> display(indicator, figure, value)).orElse(null),
                figure.text().orElse(null),
                figure.of().orElse(null),
                figure.document(),
                figure.page().orElse(null),
                PeriodView.of(figure.period(), figure.period().months()),
                Origin.PUBLISHED.word());
    }

    private static String display(Indicator indicator, PublishedFigure figure, double value) {
        return switch (figure.statistic()) {
            case CHANGE_PERCENT, PROJECTED_CHANGE_PERCENT, PARENT_CHANGE_PERCENT, ABOVE_TARGET_PERCENT ->
                Shown.percent(value);
            case CHANGE, PROJECTED_CHANGE -> Shown.difference(indicator, value);
            case RANK, AREAS_IMPROVED, ABOVE_TARGET -> Rounding.plain(value, 0);
            case VALUE, STANDING, DIRECTION, PROJECTION, BENCHMARK -> Shown.value(indicator, value);
        };
    }
}
