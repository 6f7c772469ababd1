package org.saferindicators.store.event;

import java.time.LocalDate;
import java.util.List;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;

/**
 * An event of which versions were kept or taken back.
 *
 * @param key which event
 * @param before its versions until now
 * @param after its versions from now on
 * @param finalBefore day before which nothing of it may change any more, {@link LocalDate#MIN} for none
 */
public record EventChange(EventKey key, List<EventVersion> before, List<EventVersion> after, LocalDate finalBefore) {

    /** Copies the lists. */
    public EventChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Of an event that is held.
     *
     * @param before its versions until now, one at least
     * @param after its versions from now on
     * @param from day from which it changes, at the earliest when what was shown of it is not final any more
     */
    static EventChange of(String dataset, List<StoredEvent> before, List<StoredEvent> after, LocalDate from) {
        LocalDate open = StoredEvent.finalBefore(before);
        return new EventChange(
                new EventKey(dataset, before.getFirst().ref()),
                before.stream().map(StoredEvent::asVersion).toList(),
                after.stream().map(StoredEvent::asVersion).toList(),
                from.isAfter(open) ? from : open);
    }

    /**
     * Adds what it changes in the counts of single events.
     *
     * @param earlier by which its versions until now were counted
     * @param later by which they are counted from now on
     */
    public void count(Counter earlier, Counter later, DatedCounts into) {
        boolean isOpen = finalBefore.equals(LocalDate.MIN);
        DatedCounts counts = isOpen ? into : new DatedCounts();
        earlier.event(before, -1, counts);
        later.event(after, 1, counts);
        if (!isOpen) {
            into.addFrom(finalBefore, counts);
        }
    }
}
