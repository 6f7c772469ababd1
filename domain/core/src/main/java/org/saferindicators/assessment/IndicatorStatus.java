package org.saferindicators.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.observation.Figure;

/**
 * One status with its proof.
 *
 * @param question what was asked
 * @param asAt the day as at which it is answered
 * @param dataset the one dataset all figures come from
 * @param current the figure asked for, with its population
 * @param located where the events of a reporting body lie, for its own total
 * @param comparator the figure it is set against
 * @param change how the two differ
 * @param target target of the financial year the window ends in
 * @param performance the computed verdict
 * @param significance whether the change is more than the usual noise
 * @param directions which way the figure moves over three windows
 * @param assessment a person's judgement of the same window, beside the computed one
 * @param comparators how other areas fared
 * @param published statistics printed for the same area and window
 * @param sentence the status in one sentence
 * @param caveats what a reader must bear in mind
 */
public record IndicatorStatus(
        StatusQuestion question,
        LocalDate asAt,
        Dataset dataset,
        Figured current,
        Optional<Located> located,
        Figure comparator,
        ChangeFrom change,
        Optional<TargetInForce> target,
        Performance performance,
        Optional<Significance> significance,
        List<DirectionOfTravel> directions,
        Optional<Assessment> assessment,
        List<BesideArea> comparators,
        List<PublishedFigure> published,
        String sentence,
        List<String> caveats) {

    /** Copies the lists. */
    public IndicatorStatus {
        directions = List.copyOf(directions);
        comparators = List.copyOf(comparators);
        published = List.copyOf(published);
        caveats = List.copyOf(caveats);
    }

    /** Whether the change, where there is one, is not for the worse. */
    public boolean isNotWorse() {
        double wanted = question.indicator().polarity() == Polarity.HIGHER_IS_BETTER ? 1 : -1;
        return change.difference()
                .or(change::percent)
                .filter(moved -> wanted * moved >= 0)
                .isPresent();
    }
}
