package org.saferindicators.store.event;

import java.util.List;
import java.util.stream.Stream;
import org.saferindicators.observation.EventVersion;

/**
 * An event of which new versions were kept.
 *
 * @param key which event
 * @param before its versions until now
 * @param after its versions from now on
 */
public record EventChange(EventKey key, List<EventVersion> before, List<EventVersion> after) {

    /** Copies the lists. */
    public EventChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Every version, some of them twice. */
    List<EventVersion> all() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
