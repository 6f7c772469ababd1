package org.saferindicators.api.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.Shown;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.How;
import org.saferindicators.observation.Origin;
import org.saferindicators.observation.Quantity;

/**
 * A figure: known, absent or refused.
 *
 * @param value unrounded; null when there is none
 * @param display as a person sees it
 * @param numerator events or persons of a share or rate
 * @param denominator of how many
 * @param unit of the value
 * @param origin where it comes from
 * @param method how it was made
 * @param methodVersion version of the method
 * @param provisional whether part of it may still be revised
 * @param coverage how much of the window is there
 * @param absence why there is none
 * @param refusal why none is calculated
 * @param partsDisagree what the parts add up to, where they are complete and disagree
 */
@Schema(name = "Figure", description = "A figure over a window of months: known, absent or refused.")
public record FigureView(
        @Schema(description = "The figure, unrounded; null when there is none.", examples = "1319")
        @JsonInclude
        @Nullable
        Double value,

        @Schema(description = "The figure as a person sees it.", examples = "1,319") @Nullable
        String display,

        @Schema(description = "Events or persons, where the value is a share or a rate.", examples = "215") @Nullable
        Double numerator,

        @Schema(description = "Of how many.", examples = "692") @Nullable
        Double denominator,

        @Schema(description = "Unit of the value.", examples = "offences")
        String unit,

        @Schema(description = "Where it comes from: computed, published or assessed.", examples = "computed")
        String origin,

        @Schema(
                description = "How it was made: direct-measurement, sum-of-months, sum-of-areas or declared-zero.",
                examples = "direct-measurement")
        @Nullable
        String method,

        @Schema(description = "Version of the method.", examples = "1") @Nullable
        Integer methodVersion,

        @Schema(description = "Whether part of it may still be revised.", examples = "false") @Nullable
        Boolean provisional,

        @Schema(description = "How much of the window is there.")
        CoverageView coverage,

        @Schema(description = "Why there is none.") @Nullable
        AbsenceView absence,

        @Schema(description = "Why none is calculated.") @Nullable
        RefusalView refusal,

        @Schema(description = "What the parts of the window add up to, where they are complete and disagree.") @Nullable
        Parts partsDisagree) {

    /**
     * What the parts add up to.
     *
     * @param value unrounded
     * @param display as a person sees it
     */
    @Schema(name = "PartsDisagree", description = "What the parts of a window add up to.")
    public record Parts(
            @Schema(description = "The sum, unrounded.", examples = "1769")
            Double value,

            @Schema(description = "The sum as a person sees it.", examples = "1,769")
            String display) {}

    /** How a figure of an indicator is shown. */
    public static FigureView of(Indicator indicator, Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known(indicator, known);
            case Figure.Absent absent -> without(indicator, figure, AbsenceView.of(absent.absence()), null);
            case Figure.Refused refused ->
                without(
                        indicator,
                        figure,
                        refused.absence().map(AbsenceView::of).orElse(null),
                        RefusalView.of(refused.refusal()));
        };
    }

    private static FigureView known(Indicator indicator, Figure.Known known) {
        Quantity amount = known.amount();
        How how = known.how();
        return new FigureView(
                amount.value(),
                Shown.value(indicator, amount.value()),
                amount.numerator().orElse(null),
                amount.denominator().orElse(null),
                indicator.unit(),
                Origin.COMPUTED.word(),
                how.word(),
                how.version(),
                known.provisional(),
                CoverageView.of(known.coverage()),
                null,
                null,
                parts(indicator, known.sumOfParts()));
    }

    private static @Nullable Parts parts(Indicator indicator, Optional<Quantity> sum) {
        return sum.map(parts -> new Parts(parts.value(), Shown.value(indicator, parts.value())))
                .orElse(null);
    }

    private static FigureView without(
            Indicator indicator, Figure figure, @Nullable AbsenceView absence, @Nullable RefusalView refusal) {
        return new FigureView(
                null,
                null,
                null,
                null,
                indicator.unit(),
                Origin.COMPUTED.word(),
                null,
                null,
                null,
                CoverageView.of(figure.coverage()),
                absence,
                refusal,
                null);
    }
}
