package org.saferindicators.api.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.ChildArea;
import org.saferindicators.indicator.PageStyle;

/**
 * How a plan's page is made.
 *
 * @param scale how verdicts are shown
 * @param rollUp how an outcome's colour follows from its indicators
 * @param children places with a status of their own
 * @param comparisonText what the page says it compares with
 * @param trendMonths how many months its trends look at
 * @param recommendations what the board is asked to do
 * @param notes footnotes of the page
 */
@Schema(name = "PageStyle", description = "How a plan's page is made.")
public record PageStyleView(
        @Schema(description = "How verdicts are shown: rag, smiley or two-faces.", examples = "rag")
        String scale,

        @Schema(
                description = "How an outcome's colour follows from its indicators: worst or majority.",
                examples = "worst")
        String rollUp,

        @Schema(description = "Places within the area with a status of their own, in the order of the page.")
        List<ChildView> children,

        @Schema(description = "What the page says it compares with.", examples = "end of 2012/13") @Nullable
        String comparisonText,

        @Schema(description = "How many months its trends look at.", examples = "6") @Nullable
        Integer trendMonths,

        @Schema(description = "What the board is asked to do.")
        List<String> recommendations,

        @Schema(description = "Footnotes of the page.") List<String> notes) {

    /**
     * A place of the strip.
     *
     * @param label short name on the page
     * @param area the area
     */
    @Schema(name = "Child", description = "A place within the area with a status of its own on the page.")
    public record ChildView(
            @Schema(description = "Short name on the page.", examples = "HB")
            String label,

            @Schema(description = "The area.") AreaRefView area) {

        private static ChildView of(Catalogue catalogue, ChildArea child) {
            return new ChildView(child.label(), AreaRefView.of(Named.area(catalogue, "area", child.area())));
        }
    }

    static PageStyleView of(Catalogue catalogue, PageStyle style) {
        return new PageStyleView(
                style.scale().word(),
                style.rollUp().word(),
                style.children().stream()
                        .map(child -> ChildView.of(catalogue, child))
                        .toList(),
                style.comparisonText().orElse(null),
                style.report().trendMonths().orElse(null),
                style.report().recommendations(),
                style.report().notes());
    }
}
