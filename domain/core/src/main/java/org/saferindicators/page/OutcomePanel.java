package org.saferindicators.page;

import java.util.List;
import java.util.Optional;
import org.saferindicators.feed.Assessment;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.Status;

/**
 * An outcome on a page. What is computed and what a person judged stand side by side.
 *
 * @param outcome what the plan wants to come about
 * @param rollUp colour that follows from its indicators by the plan's rule
 * @param assessment a person's judgement of the outcome
 * @param panels its indicators, in the order of the page
 */
public record OutcomePanel(Outcome outcome, Status rollUp, Optional<Assessment> assessment, List<Panel> panels) {

    /** Copies the list. */
    public OutcomePanel {
        panels = List.copyOf(panels);
    }

    /** Whether a person's judgement says something else than the roll-up. */
    public boolean isContradicted() {
        return assessment
                .flatMap(Assessment::status)
                .filter(judged -> judged != rollUp)
                .isPresent();
    }
}
