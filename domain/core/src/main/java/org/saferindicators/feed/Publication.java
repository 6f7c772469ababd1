package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.period.Period;

/**
 * The wish to freeze a report or dashboard.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param id slug it is cited by, unique in the plan
 * @param kind what is frozen
 * @param period the period it is about
 * @param asAt day up to the end of which everything known is in it
 * @param title as people say it
 * @param knownOn day from which it counts as known
 */
public record Publication(
        String dataset,
        Optional<String> plan,
        String id,
        PublicationKind kind,
        Period period,
        LocalDate asAt,
        Optional<String> title,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "publication";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), id);
    }
}
