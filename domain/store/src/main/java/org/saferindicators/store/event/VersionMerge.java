package org.saferindicators.store.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.store.ledger.Verdict;

/** The versions of one event, and what becomes of further ones as they come in, one by one. */
final class VersionMerge {

    private final List<StoredEvent> before;
    private final TreeMap<Integer, StoredEvent> known = new TreeMap<>();
    private final List<StoredEvent> added = new ArrayList<>();
    private final Map<Integer, StoredEvent> amended = new TreeMap<>();
    private boolean changes;

    /** With the versions that are known already, in any order. */
    VersionMerge(List<StoredEvent> before) {
        this.before = List.copyOf(before);
        before.forEach(one -> known.put(one.version(), one));
    }

    Verdict add(EventArrival one) {
        StoredEvent same = known.get(one.version());
        if (before.stream().anyMatch(any -> any.state() == EventState.WITHDRAWN)) {
            return Verdict.WITHDRAWN;
        }
        if (same != null) {
            return same.content().equals(one.content())
                    ? again(same, one)
                    : Verdict.conflict(FaultCode.VERSION_CONFLICT);
        }
        if (highestIsExpired()) {
            return Verdict.rejected(FaultCode.BEYOND_RETENTION, "");
        }
        boolean highest = known.isEmpty() || known.lastKey() < one.version();
        StoredEvent fresh = StoredEvent.of(one);
        known.put(one.version(), fresh);
        added.add(fresh);
        changes = true;
        return highest ? Verdict.ACCEPTED : Verdict.SUPERSEDED;
    }

    /** What is told once more is known from the earliest day somebody tells of, and by itself if anybody told it so. */
    private Verdict again(StoredEvent same, EventArrival one) {
        boolean isEarlier = one.knownOn().isBefore(same.knownOn());
        boolean isFirstAlone = same.inSubmission() && !one.inSubmission();
        if (!same.isAlive() || !(isEarlier || isFirstAlone)) {
            return Verdict.UNCHANGED;
        }
        StoredEvent told = same.toldAgain(one);
        known.put(one.version(), told);
        amended.put(one.version(), told);
        if (!isEarlier) {
            return Verdict.UNCHANGED;
        }
        changes = true;
        return one.version() == known.lastKey() ? Verdict.ACCEPTED : Verdict.SUPERSEDED;
    }

    /**
     * The added versions that are not the highest.
     *
     * @param headIsKept whether the highest of what was added stands in the table of the highest already
     */
    List<StoredEvent> superseded(boolean headIsKept) {
        return added.stream()
                .filter(one -> !headIsKept || one.version() < known.lastKey())
                .toList();
    }

    /** Versions of which more is known than what they are kept with, or were added with. */
    Collection<StoredEvent> amended() {
        return amended.values();
    }

    /** What changes, when there is anything new. */
    Optional<EventChange> change(EventKey key) {
        return changes
                ? Optional.of(new EventChange(
                        key,
                        versions(before),
                        versions(known.values().stream().toList()),
                        StoredEvent.finalBefore(before)))
                : Optional.empty();
    }

    /** A record is over when its highest version is; that it once was of an earlier month ends nothing. */
    private boolean highestIsExpired() {
        return !before.isEmpty() && StoredEvent.highest(before).state() == EventState.EXPIRED;
    }

    private static List<EventVersion> versions(List<StoredEvent> all) {
        return all.stream().map(StoredEvent::asVersion).toList();
    }
}
