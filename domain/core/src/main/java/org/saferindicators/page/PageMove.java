package org.saferindicators.page;

import java.util.Optional;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Status;

/**
 * How one indicator differs between two days on which the same page is asked for.
 *
 * @param indicator which, as the later day declares it
 * @param before the panel as known on the earlier day; empty when the plan did not have the indicator
 * @param after the panel as known on the later day
 */
public record PageMove(Indicator indicator, Optional<Panel> before, Panel after) {

    /** Whether the verdict is another one. */
    public boolean hasFlipped() {
        return !before.map(PageMove::computed).equals(Optional.of(computed(after)));
    }

    /** Whether the figure, its comparator, the target, the definition's verdict or the judgement is another one. */
    public boolean hasMoved() {
        return !before.map(PageMove::facts).equals(Optional.of(facts(after)));
    }

    private static Status computed(Panel panel) {
        return panel.status().performance().status();
    }

    private static Object facts(Panel panel) {
        return java.util.List.of(
                panel.status().question().window(),
                panel.status().current(),
                panel.status().comparator(),
                panel.status().target(),
                computed(panel),
                panel.status().assessment(),
                panel.status().published(),
                panel.status().comparators());
    }
}
