package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Status;
import org.saferindicators.period.Period;

/**
 * A person's judgement. It stands beside the computed status and never replaces it.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param subject an indicator or an outcome
 * @param area code of the area
 * @param period the period judged
 * @param status the colour given
 * @param direction the direction given
 * @param wording the words given
 * @param reason why
 * @param by the role that judged
 * @param validUntil last day on which it holds
 * @param knownOn day from which it counts as known
 */
public record Assessment(
        String dataset,
        Optional<String> plan,
        Subject subject,
        String area,
        Period period,
        Optional<Status> status,
        Optional<Direction> direction,
        Optional<String> wording,
        String reason,
        String by,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "assessment";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), subject.text(), area, period.toString());
    }
}
