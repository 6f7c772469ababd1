package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Plan;

/**
 * A record that came in, and what it is checked against.
 *
 * @param record the record
 * @param references what it names
 * @param sent its fields as they were sent
 * @param feed the feed it came through, {@code kind.agency}
 * @param day day of arrival in Europe/London
 * @param catalogue what is declared
 */
record Arrival(
        FeedRecord record,
        References references,
        Map<String, Node> sent,
        String feed,
        LocalDate day,
        Catalogue catalogue) {

    Optional<Dataset> dataset() {
        return catalogue.dataset(record.dataset());
    }

    /** The offence or incident, where it is one, by itself or as a row. */
    Optional<Event> event() {
        return switch (record) {
            case Event one -> Optional.of(one);
            case EventRow one -> Optional.of(one.event());
            case Row ignored -> Optional.empty();
            case Manifest ignored -> Optional.empty();
            case Withdrawal ignored -> Optional.empty();
            case Statement ignored -> Optional.empty();
        };
    }

    Optional<Plan> plan() {
        return references.plan().flatMap(catalogue::plan);
    }
}
