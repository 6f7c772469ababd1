package org.saferindicators.indicator;

import java.util.Set;
import org.saferindicators.place.AreaKind;

/**
 * How a measure is made from events. A filter that names nothing lets everything pass.
 *
 * @param events the kind of event
 * @param categories an event of any of these categories passes
 * @param codes an event with any of these Home Office codes passes
 * @param flags an event with any of these flags passes
 * @param ageBands an event whose victim is of any of these age bands passes
 * @param counted what is counted of those that pass
 * @param finest the smallest kind of area it is kept for
 */
public record EventRule(
        EventKind events,
        Set<String> categories,
        Set<String> codes,
        Set<String> flags,
        Set<String> ageBands,
        Counted counted,
        AreaKind finest) {

    /** Copies the sets. */
    public EventRule {
        categories = Set.copyOf(categories);
        codes = Set.copyOf(codes);
        flags = Set.copyOf(flags);
        ageBands = Set.copyOf(ageBands);
    }

    /** Every event of a kind, counted once, by district. */
    public static EventRule every(EventKind events) {
        return new EventRule(events, Set.of(), Set.of(), Set.of(), Set.of(), new Counted.Records(), AreaKind.DISTRICT);
    }

    /** The same rule for one category. */
    public EventRule ofCategory(String category) {
        return new EventRule(events, Set.of(category), codes, flags, ageBands, counted, finest);
    }

    /** The same rule, counting something else. */
    public EventRule counting(Counted other) {
        return new EventRule(events, categories, codes, flags, ageBands, other, finest);
    }
}
