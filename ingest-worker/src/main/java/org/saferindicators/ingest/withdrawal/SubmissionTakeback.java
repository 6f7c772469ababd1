package org.saferindicators.ingest.withdrawal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Mode;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.ingest.submission.Publication;
import org.saferindicators.observation.CountCell;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.counting.EditionCounts;
import org.saferindicators.store.cube.Cube;
import org.saferindicators.store.cube.CubeKey;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.event.Erasure;
import org.saferindicators.store.event.EventArrival;
import org.saferindicators.store.event.EventCube;
import org.saferindicators.store.event.Retention;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.revision.DataRevision;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.Dossier;
import org.saferindicators.store.submission.Edition;
import org.saferindicators.store.submission.State;
import org.saferindicators.store.submission.SubmissionId;
import org.saferindicators.store.submission.SubmissionRows;
import org.saferindicators.store.submission.Submissions;
import org.saferindicators.store.submission.Takebacks;

/**
 * Takes back a submission. For the figures that is as if what its scope held before were published again on the day of
 * the withdrawal, at the earliest on the day after its own. Of upserts that is: each version of an event that it told
 * gives way to the highest of the others, unless another submission tells the same, or it came by itself as well.
 */
final class SubmissionTakeback {

    private final Connection connection;
    private final Dataset dataset;
    private final Counter counter;

    SubmissionTakeback(Connection connection, Dataset dataset, Counter counter) {
        this.connection = connection;
        this.dataset = dataset;
        this.counter = counter;
    }

    Verdict take(SubmissionId id, LocalDate knownOn) throws SQLException {
        Optional<State> state = Takebacks.lock(connection, id, dataset.id(), knownOn);
        if (state.filter(State.WITHDRAWN::equals).isPresent()) {
            return Verdict.UNCHANGED;
        }
        Optional<Manifest> manifest = Optional.ofNullable(Submissions.dossiers(connection, id.feed(), Set.of(id.name()))
                        .get(id.name()))
                .flatMap(Dossier::closing)
                .map(Dossier.Closing::manifest);
        if (state.filter(State.PUBLISHED::equals).isEmpty()) {
            Takebacks.end(connection, id, knownOn);
            return Verdict.ACCEPTED;
        }
        return take(id, manifest.orElseThrow(), knownOn);
    }

    private Verdict take(SubmissionId id, Manifest manifest, LocalDate knownOn) throws SQLException {
        if (!manifest.dataset().equals(dataset.id())) {
            return refused("expected a submission of the dataset " + dataset.id());
        }
        if (manifest.mode() == Mode.UPSERT && !SubmissionRows.isListed(connection, id)) {
            return refused("expected its records, one by one: a release that kept no list of them has published it");
        }
        boolean expired = Retention.expiredBefore(connection, dataset.id())
                .filter(manifest.months().start()::isBefore)
                .isPresent();
        if (expired) {
            return Verdict.rejected(FaultCode.BEYOND_RETENTION, "/submission");
        }
        LocalDate earliest = manifest.editionDate().plusDays(1);
        LocalDate day = knownOn.isBefore(earliest) ? earliest : knownOn;
        Closings.lockDataset(connection, dataset.id());
        switch (manifest.mode()) {
            case REPLACE -> restore(manifest.knownFrom(day), manifest);
            case UPSERT -> takeBackVersions(id, day);
        }
        Takebacks.end(connection, id, day);
        DataRevision.bump(connection, "dataset/" + dataset.id());
        return Verdict.ACCEPTED;
    }

    private static Verdict refused(String expected) {
        return Verdict.rejected(List.of(new Fault(FaultCode.NOT_ALLOWED, "/submission", expected)));
    }

    private void takeBackVersions(SubmissionId id, LocalDate day) throws SQLException {
        Erasure erasure = new Erasure(connection, dataset, counter);
        SubmissionRows.toldAlone(connection, id, dataset.id(), versions -> erasure.takeBack(versions, day));
    }

    private void restore(Manifest again, Manifest gone) throws SQLException {
        List<Edition> published = Closings.editions(connection, dataset.id(), dataset.reportingBody()).stream()
                .filter(one -> !one.manifest().submission().equals(gone.submission()))
                .toList();
        List<Manifest> earlier = published.stream()
                .map(Edition::manifest)
                .filter(one -> one.editionDate().isBefore(gone.editionDate()))
                .sorted(Comparator.comparing(Manifest::editionDate))
                .toList();
        List<Manifest> since = published.stream()
                .map(Edition::manifest)
                .filter(one -> one.editionDate().isAfter(gone.editionDate()))
                .filter(one -> !one.editionDate().isAfter(again.editionDate()))
                .toList();
        figures(again, earlier, since, published);
        if (EditionCounts.replacesEvents(again, dataset)) {
            Map<CountCell, SortedMap<LocalDate, Integer>> held =
                    EventCube.held(connection, dataset, counter.recordMeasures(), again.months());
            Map<Occurrence, Integer> says = events(again, earlier);
            held.keySet().removeIf(cell -> isReplaced(cell.months(), since));
            says.keySet().removeIf(event -> isReplaced(MonthRange.of(event.month()), since));
            EventCube.add(connection, dataset, "", new EditionCounts(again, published).changes(counter, says, held));
        }
    }

    private boolean isReplaced(MonthRange months, List<Manifest> since) {
        return since.stream()
                .anyMatch(one -> EditionCounts.replacesEvents(one, dataset)
                        && one.months().covers(months));
    }

    private void figures(Manifest again, List<Manifest> earlier, List<Manifest> since, List<Edition> published)
            throws SQLException {
        Map<CubeKey, CubeValue> says = new HashMap<>();
        for (Manifest one : earlier) {
            says.keySet().removeIf(key -> one.inScope(series(key), key.months()));
            Cube.before(connection, one.knownFrom(one.editionDate().plusDays(1)))
                    .forEach((key, value) -> {
                        if (again.inScope(series(key), key.months())) {
                            says.put(key, value);
                        }
                    });
        }
        Map<CubeKey, CubeValue> before = Cube.before(connection, again);
        says.keySet().removeIf(key -> isNotToRestore(key, since));
        before.keySet().removeIf(key -> isNotToRestore(key, since));
        for (Map.Entry<LocalDate, Map<CubeKey, CubeValue>> day :
                Publication.changes(again, says, before, published).entrySet()) {
            Cube.add(connection, again, day.getKey(), day.getValue());
        }
    }

    /** Cells that are counted, and those that another edition has replaced since. */
    private boolean isNotToRestore(CubeKey key, List<Manifest> since) {
        return counter.measures().contains(key.measure())
                || since.stream().anyMatch(one -> one.inScope(series(key), key.months()));
    }

    private SeriesKey series(CubeKey key) {
        return new SeriesKey(dataset.id(), key.measure(), key.area());
    }

    /** What the edition before each month told of it. */
    private Map<Occurrence, Integer> events(Manifest again, List<Manifest> earlier) throws SQLException {
        Map<Occurrence, Integer> says = new HashMap<>();
        for (Manifest one : earlier) {
            if (EditionCounts.replacesEvents(one, dataset)) {
                says.keySet().removeIf(event -> one.months().covers(MonthRange.of(event.month())));
                SubmissionRows.read(connection, dataset.feed(), one.submission(), row -> {
                    if (row.value().length > 0
                            && RecordDoor.kept(row.value()) instanceof EventRow event
                            && !event.event().cancelled()
                            && again.months().covers(MonthRange.of(event.event().month()))) {
                        says.merge(EventArrival.occurrence(event.event()).withoutPersons(), 1, Integer::sum);
                    }
                });
            }
        }
        return says;
    }
}
