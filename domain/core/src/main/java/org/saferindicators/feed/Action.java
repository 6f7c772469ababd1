package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is being done.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param subject an indicator or an outcome
 * @param reference slug of the action, unique for its subject
 * @param text what is done
 * @param owner the role that does it
 * @param due day by which
 * @param state how far it is
 * @param knownOn day from which it counts as known
 */
public record Action(
        String dataset,
        Optional<String> plan,
        Subject subject,
        String reference,
        String text,
        String owner,
        Optional<LocalDate> due,
        ActionState state,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "action";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), subject.text(), reference);
    }
}
