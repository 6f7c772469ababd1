package org.saferindicators.indicator;

import java.util.Optional;

/**
 * One thing a dataset counts.
 *
 * @param id slug, unique within its dataset
 * @param title as people say it
 * @param form what is sent for it
 * @param unit what is counted, in the plural ("offences")
 * @param counts how it is made from events; empty where the agency adds up itself
 */
public record Measure(String id, String title, MeasureForm form, String unit, Optional<EventRule> counts) {

    /** A measure the agency adds up itself. */
    public Measure(String id, String title, MeasureForm form, String unit) {
        this(id, title, form, unit, Optional.empty());
    }

    /** Whether months and areas may be added up: persons counted once in each window may not. */
    public boolean addsUp() {
        return counts.map(rule -> !(rule.counted() instanceof Counted.Distinct)).orElse(true);
    }
}
