package org.saferindicators.ingest.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saferindicators.feed.EventRow;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.store.counting.EditionCounts;
import org.saferindicators.store.event.Erasure;
import org.saferindicators.store.event.EventCube;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.Edition;
import org.saferindicators.store.submission.Takebacks;

/** Takes back one event, wherever it stands: by itself, in editions, in quarantine. */
final class RecordTakeback {

    private final Connection connection;
    private final Dataset dataset;
    private final Counter counter;

    RecordTakeback(Connection connection, Dataset dataset, Counter counter) {
        this.connection = connection;
        this.dataset = dataset;
        this.counter = counter;
    }

    Verdict take(String reference, LocalDate knownOn) throws SQLException {
        boolean done = new Erasure(connection, dataset, counter).withdraw(reference, knownOn);
        boolean found = outOfEditions(reference, knownOn);
        return done || found ? Verdict.ACCEPTED : Verdict.UNCHANGED;
    }

    private boolean outOfEditions(String reference, LocalDate knownOn) throws SQLException {
        byte[] text = ('"' + reference + '"').getBytes(UTF_8);
        List<Takebacks.Mention> mentions = Takebacks.mentions(connection, dataset.feed(), text).stream()
                .filter(one -> isOf(one, reference))
                .toList();
        if (!mentions.isEmpty()) {
            Closings.lockDataset(connection, dataset.id());
            List<Edition> published = Closings.editions(connection, dataset.id(), dataset.reportingBody());
            EventCube.add(connection, dataset, "", ended(mentions, published, knownOn));
        }
        Takebacks.erase(connection, dataset.feed(), mentions, text);
        return !mentions.isEmpty();
    }

    private boolean isOf(Takebacks.Mention mention, String reference) {
        return RecordDoor.kept(mention.row().value()) instanceof EventRow one
                && one.dataset().equals(dataset.id())
                && one.event().reference().filter(reference::equals).isPresent();
    }

    private DatedCounts ended(List<Takebacks.Mention> mentions, List<Edition> published, LocalDate knownOn) {
        Map<String, Edition> byName = published.stream()
                .collect(Collectors.toMap(one -> one.manifest().submission(), Function.identity()));
        DatedCounts counts = new DatedCounts();
        for (Takebacks.Mention one : mentions) {
            Optional.ofNullable(byName.get(one.submission())).ifPresent(edition -> {
                List<EventVersion> held = new EditionCounts(edition.manifest(), published)
                        .timeline((EventRow) RecordDoor.kept(one.row().value()));
                counter.event(held, -1, counts);
            });
        }
        DatedCounts ended = new DatedCounts();
        ended.addFrom(knownOn, counts);
        return ended;
    }
}
