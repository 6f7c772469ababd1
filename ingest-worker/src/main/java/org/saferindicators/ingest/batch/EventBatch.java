package org.saferindicators.ingest.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saferindicators.feed.Event;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Withdrawal;
import org.saferindicators.feed.Withdrawn;
import org.saferindicators.ingest.counting.EventCounts;
import org.saferindicators.store.event.EventArrival;
import org.saferindicators.store.event.EventKey;
import org.saferindicators.store.event.Events;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.ledger.Verdicts;

/** The events of a batch that belong to no submission: each counts as soon as it is kept. */
final class EventBatch {

    private final Batch batch;
    private final Verdicts verdicts;
    private final Events events;

    /** Those that the door lets in; an event that the same batch has taken back before is out already. */
    EventBatch(Batch batch, Verdicts verdicts) {
        this.batch = batch;
        this.verdicts = verdicts;
        this.events = new Events(arrivals());
    }

    private List<EventArrival> arrivals() {
        List<EventArrival> arrivals = new ArrayList<>();
        Set<EventKey> gone = new HashSet<>();
        for (Arrived one : batch.records()) {
            if (!verdicts.accepts(one)) {
                continue;
            }
            one.as(FeedRecord.class).ifPresent(record -> {
                if (record instanceof Event event) {
                    add(EventArrival.alone(one.offset(), event, event.knownOn().orElse(one.day())), gone, arrivals);
                } else if (record
                        instanceof Withdrawal(var dataset, Withdrawn.OfRecord(var reference), var w, var on)) {
                    gone.add(EventKey.of(dataset, reference));
                }
            });
        }
        return arrivals;
    }

    private void add(EventArrival arrival, Set<EventKey> gone, List<EventArrival> arrivals) {
        if (gone.contains(arrival.key())) {
            verdicts.give(arrival.id(), Verdict.WITHDRAWN);
        } else {
            arrivals.add(arrival);
        }
    }

    /** Asks what is known of them, as far as that is not to be expected, and sends what is not. */
    void stage(Connection connection, Novelty novelty) throws SQLException {
        events.stage(connection, novelty.asked(batch.shard()));
        novelty.seen(batch.shard(), events.holdFirsts());
    }

    /** Keeps and counts them; returns whether figures changed. */
    boolean keep(Connection connection) throws SQLException {
        Events.Kept kept = events.keep(connection);
        kept.verdicts().forEach(verdicts::give);
        EventCounts.add(connection, batch.declared(), kept.changes(), batch.shard());
        return !kept.changes().isEmpty();
    }
}
