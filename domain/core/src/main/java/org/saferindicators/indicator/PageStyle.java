package org.saferindicators.indicator;

import java.util.List;
import java.util.Optional;

/**
 * How a plan's page is made.
 *
 * @param scale how verdicts are shown
 * @param rollUp how an outcome's colour follows from its indicators
 * @param children places with a status of their own, in the order of the page
 * @param comparisonText what the page says it compares with
 * @param report what the board report says beyond its figures
 */
public record PageStyle(
        Scale scale, RollUp rollUp, List<ChildArea> children, Optional<String> comparisonText, BoardReport report) {

    /** Copies the list. */
    public PageStyle {
        children = List.copyOf(children);
    }

    /** Colours, the worst of them for an outcome, and nothing else declared. */
    public static PageStyle plain() {
        BoardReport report = new BoardReport(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        return new PageStyle(Scale.RAG, RollUp.WORST, List.of(), Optional.empty(), report);
    }
}
