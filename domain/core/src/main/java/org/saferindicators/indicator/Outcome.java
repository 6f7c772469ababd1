package org.saferindicators.indicator;

import java.util.List;

/**
 * What a plan wants to come about, and the indicators that show it.
 *
 * @param id slug, unique within the plan
 * @param title as people say it
 * @param indicators ids in the order of the page
 */
public record Outcome(String id, String title, List<String> indicators) {

    /** Copies the list. */
    public Outcome {
        indicators = List.copyOf(indicators);
    }
}
