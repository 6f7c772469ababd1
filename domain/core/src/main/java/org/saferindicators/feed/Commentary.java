package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.period.Period;

/**
 * A performance overview in words.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param subject an indicator or an outcome
 * @param area code of the area
 * @param period the period it is about
 * @param text the words
 * @param by the role that wrote it
 * @param knownOn day from which it counts as known
 */
public record Commentary(
        String dataset,
        Optional<String> plan,
        Subject subject,
        String area,
        Period period,
        String text,
        String by,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "commentary";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), subject.text(), area, period.toString());
    }
}
