package org.saferindicators.store.event;

import java.util.Comparator;
import java.util.UUID;

/**
 * What an event is known by.
 *
 * @param dataset id of the dataset
 * @param ref hash of the sender's reference
 */
public record EventKey(String dataset, UUID ref) implements Comparable<EventKey> {
    private static final Comparator<EventKey> ORDER =
            Comparator.comparing(EventKey::dataset).thenComparing(EventKey::ref);

    /** As PostgreSQL orders them: by their bytes, not by two signed numbers. */
    static final Comparator<UUID> STORED_ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) : high;
    };

    /** Of an event with this reference. */
    public static EventKey of(String dataset, String reference) {
        return new EventKey(dataset, Pseudonym.of(reference));
    }

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }
}
