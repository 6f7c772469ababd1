package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.period.Period;

/**
 * A statistic taken over as printed because its inputs are not to be had.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param indicator slug of the indicator
 * @param area code of the area it is printed for
 * @param period the period it is printed for
 * @param statistic which statistic
 * @param value the figure, where it is one
 * @param text the words, where it is words
 * @param of of how many, with a rank and with areas improved
 * @param document title of the document
 * @param page page or heading in it
 * @param knownOn day from which it counts as known
 */
public record PublishedFigure(
        String dataset,
        Optional<String> plan,
        String indicator,
        String area,
        Period period,
        Statistic statistic,
        Optional<Double> value,
        Optional<String> text,
        Optional<Integer> of,
        String document,
        Optional<String> page,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "published-figure";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), indicator, area, period.toString(), statistic.word());
    }
}
