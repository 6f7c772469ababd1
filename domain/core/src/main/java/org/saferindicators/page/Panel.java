package org.saferindicators.page;

import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.feed.Action;
import org.saferindicators.feed.Assessment;
import org.saferindicators.indicator.Status;

/**
 * One indicator on a page.
 *
 * @param status its status with the proof
 * @param shown the verdict on the plan's scale
 * @param quarters the four quarters of the year, on a page of a quarter
 * @param children places within the area, where the page shows them
 * @param commentary performance overviews of the page's period, each checked against the figures
 * @param actions what is being done
 */
public record Panel(
        IndicatorStatus status,
        Status shown,
        List<QuarterCell> quarters,
        List<ChildCell> children,
        List<CheckedCommentary> commentary,
        List<Action> actions) {

    /** Copies the lists. */
    public Panel {
        quarters = List.copyOf(quarters);
        children = List.copyOf(children);
        commentary = List.copyOf(commentary);
        actions = List.copyOf(actions);
    }

    /** How many of the child areas with a change are better, and how many have one. */
    public AreasImproved areasImproved() {
        List<IndicatorStatus> moved = children.stream()
                .map(ChildCell::status)
                .filter(child -> child.change().difference().isPresent())
                .toList();
        long improved = moved.stream()
                .filter(child ->
                        child.isNotWorse() && child.change().difference().orElseThrow() != 0)
                .count();
        return new AreasImproved((int) improved, moved.size());
    }

    /**
     * A count of child areas.
     *
     * @param improved how many are better
     * @param compared of how many
     */
    public record AreasImproved(int improved, int compared) {}

    /** The colour a reader is left with: the computed one, or where nothing could be computed the judged one. */
    public Status verdict() {
        Status computed = status.performance().status();
        return computed.isColour()
                ? computed
                : status.assessment().flatMap(Assessment::status).orElse(computed);
    }

    /** That a person judged otherwise than the rule computes. */
    public Optional<String> contradiction() {
        Status computed = status.performance().status();
        return status.assessment()
                .flatMap(Assessment::status)
                .filter(judged -> computed.isColour() && judged.isColour())
                .filter(judged -> Status.BY_SEVERITY.compare(judged, computed) != 0)
                .map(judged -> "Judged " + judged.word() + ", computed " + computed.word() + ".");
    }
}
