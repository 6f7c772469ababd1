package org.saferindicators.ingest.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saferindicators.feed.Event;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Mode;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.store.event.EventArrival;

/** The events of one submission: versions to be kept where it is one of upserts, else what there is to count. */
final class EventDraft {

    private final Manifest manifest;
    private final List<EventArrival> arrivals = new ArrayList<>();
    private final Map<Occurrence, Integer> occurrences = new HashMap<>();
    private final List<UUID> contents = new ArrayList<>();

    EventDraft(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Takes a row in; what is wrong with it, if anything. */
    Optional<Fault> take(EventRow row) {
        return switch (manifest.mode()) {
            case UPSERT -> version(row);
            case REPLACE -> occurrence(row.event());
        };
    }

    private Optional<Fault> version(EventRow row) {
        Event event = row.event();
        if (event.reference().isEmpty() || event.version().isEmpty()) {
            String field = event.reference().isEmpty() ? "/reference" : "/version";
            return Optional.of(new Fault(
                    FaultCode.MISSING_FIELD, field, "expected in a submission of mode " + Mode.UPSERT.word()));
        }
        arrivals.add(EventArrival.ofRow(row.row(), event, manifest.editionDate()));
        return Optional.empty();
    }

    private Optional<Fault> occurrence(Event event) {
        if (!manifest.areas().isEmpty() || !manifest.categories().isEmpty()) {
            return Optional.of(Fault.ofRecord(
                    FaultCode.OUT_OF_SCOPE, "expected a scope of whole months: events are replaced month by month"));
        }
        if (!event.subjects().isEmpty()) {
            return Optional.of(new Fault(
                    FaultCode.NOT_ALLOWED,
                    "/subjects",
                    "expected none in a submission that replaces: persons are followed in mode " + Mode.UPSERT.word()));
        }
        Occurrence says = EventArrival.occurrence(event);
        contents.add(EventArrival.content(says, event.cancelled()));
        if (!event.cancelled()) {
            occurrences.merge(says.withoutPersons(), 1, Integer::sum);
        }
        return Optional.empty();
    }

    /** Versions of a submission of upserts, by row. */
    List<EventArrival> arrivals() {
        return arrivals;
    }

    /** What there is to count, and how often. */
    Map<Occurrence, Integer> occurrences() {
        return occurrences;
    }

    /** The same for the same events, in whatever order they come; empty where there are none. */
    Optional<String> content() {
        Collections.sort(contents);
        return contents.isEmpty() ? Optional.empty() : Optional.of(contents.toString());
    }
}
