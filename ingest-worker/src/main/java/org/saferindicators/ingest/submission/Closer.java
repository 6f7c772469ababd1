package org.saferindicators.ingest.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.ingest.counting.EventCounts;
import org.saferindicators.ingest.counting.LongWork;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.counting.EditionCounts;
import org.saferindicators.store.cube.Cube;
import org.saferindicators.store.cube.CubeKey;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.event.Asked;
import org.saferindicators.store.event.EventArrival;
import org.saferindicators.store.event.EventCube;
import org.saferindicators.store.event.Events;
import org.saferindicators.store.ledger.Outcome;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.revision.DataRevision;
import org.saferindicators.store.statement.Statements;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.Edition;
import org.saferindicators.store.submission.Outcomes;
import org.saferindicators.store.submission.Removal;
import org.saferindicators.store.submission.State;
import org.saferindicators.store.submission.SubmissionId;
import org.saferindicators.store.submission.SubmissionRows;

/**
 * Closes a submission in a transaction of its own: checks its rows against the manifest and either publishes all of it
 * or ends it with the reason. May be asked again at any time, by any worker: what is closed stays closed.
 */
public final class Closer {

    private final LongWork transactions;
    private final Declarations declarations;

    /** By these declarations, in transactions that may take long. */
    public Closer(LongWork transactions, Declarations declarations) {
        this.transactions = transactions;
        this.declarations = declarations;
    }

    /** Goes by the versions of packs that hold today, and has whoever froze while closing let go. */
    public void keepUp() throws SQLException {
        transactions.endFrozenSenders();
        if (declarations.isOfAnEarlierDay()) {
            declarations.refresh();
        }
    }

    /** Closes the submission when it is open and whole; returns how it ended, open when it was not for closing. */
    public State close(SubmissionId id) throws SQLException {
        return transactions.run(connection -> {
            Optional<Manifest> manifest = Closings.lock(connection, id);
            return manifest.isPresent() ? close(connection, id, manifest.get()) : State.OPEN;
        });
    }

    /** By an outdated catalogue nothing is closed; the next attempt goes by the new one. */
    private State close(Connection connection, SubmissionId id, Manifest manifest) throws SQLException {
        Declared declared = declarations.now();
        if (!declared.isCurrent(connection)) {
            declarations.refresh();
            return State.OPEN;
        }
        Draft draft = new Draft(manifest, id.feed(), declared.catalogue());
        SubmissionRows.read(connection, id.feed(), id.name(), draft::read);
        if (!draft.isWhole()) {
            return State.OPEN;
        }
        Optional<Fault> fault = draft.verdict();
        if (fault.isPresent()) {
            Removal.reject(connection, id, draft.faults());
            return fail(connection, id, fault.get());
        }
        Savepoint before = connection.setSavepoint();
        State state = publish(connection, id, draft, declared);
        if (state == State.PUBLISHED && contradictsStatements(connection, draft)) {
            connection.rollback(before);
            return fail(
                    connection,
                    id,
                    Fault.ofRecord(FaultCode.STATEMENT_CONFLICT, FaultCode.STATEMENT_CONFLICT.meaning()));
        }
        return state;
    }

    private static boolean contradictsStatements(Connection connection, Draft draft) throws SQLException {
        return Statements.keep(connection, draft.absences()).values().stream()
                .anyMatch(verdict -> verdict.outcome() == Outcome.CONFLICT);
    }

    private static State publish(Connection connection, SubmissionId id, Draft draft, Declared declared)
            throws SQLException {
        return switch (draft.manifest().mode()) {
            case REPLACE -> replace(connection, id, draft, declared);
            case UPSERT -> upsert(connection, id, draft, declared);
        };
    }

    private static State upsert(Connection connection, SubmissionId id, Draft draft, Declared declared)
            throws SQLException {
        Closings.lockDataset(connection, draft.manifest().dataset());
        Events events = new Events(draft.events().arrivals());
        events.stage(connection, Asked.ALL);
        Events.Kept kept = events.keep(connection);
        EventCounts.add(connection, declared, kept.changes(), "submission/" + id.feed());
        Map<Integer, Verdict> verdicts = new HashMap<>();
        kept.verdicts().forEach((row, verdict) -> {
            if (verdict.outcome() != Outcome.ACCEPTED) {
                verdicts.put(row.intValue(), verdict);
            }
        });
        Outcomes.enter(
                connection, id, SubmissionRows.some(connection, id.feed(), id.name(), verdicts.keySet()), verdicts);
        eraseButVersions(connection, id, draft, kept);
        return publish(connection, id, draft);
    }

    private static void eraseButVersions(Connection connection, SubmissionId id, Draft draft, Events.Kept kept)
            throws SQLException {
        Map<Integer, EventArrival> told = new HashMap<>();
        for (EventArrival one : draft.events().arrivals()) {
            switch (kept.verdicts().getOrDefault(one.id(), Verdict.ACCEPTED).outcome()) {
                case ACCEPTED, SUPERSEDED, UNCHANGED -> told.put((int) one.id(), one);
                case CONFLICT, REJECTED, WITHDRAWN -> {}
            }
        }
        SubmissionRows.eraseButVersions(connection, id, told);
    }

    private static State replace(Connection connection, SubmissionId id, Draft draft, Declared declared)
            throws SQLException {
        Manifest manifest = draft.manifest();
        Closings.lockDataset(connection, manifest.dataset());
        List<Edition> published = Closings.editions(connection, manifest.dataset(), manifest.reportingBody());
        Optional<Edition> rival = Publication.rival(manifest, published);
        return rival.isPresent()
                ? compare(connection, id, manifest, draft, rival.get())
                : publish(connection, id, draft, declared, published);
    }

    private static State compare(Connection connection, SubmissionId id, Manifest manifest, Draft draft, Edition rival)
            throws SQLException {
        boolean same = Publication.sameScope(manifest, rival.manifest())
                && rival.content().equals(draft.content());
        if (same) {
            Closings.finish(connection, id, State.UNCHANGED, draft.content());
            return State.UNCHANGED;
        }
        String message = "the submission " + rival.manifest().submission() + " of " + manifest.editionDate()
                + " is published for a part of this scope and says something else";
        return fail(connection, id, Fault.ofRecord(FaultCode.EDITION_CONFLICT, message));
    }

    private static State publish(
            Connection connection, SubmissionId id, Draft draft, Declared declared, List<Edition> published)
            throws SQLException {
        Manifest manifest = draft.manifest();
        Dataset dataset = declared.catalogue().dataset(manifest.dataset()).orElseThrow();
        Counter counter = declared.counter(dataset);
        Map<CubeKey, CubeValue> before = Cube.before(connection, manifest);
        before.keySet().removeIf(key -> counter.measures().contains(key.measure()));
        Map<LocalDate, Map<CubeKey, CubeValue>> changes =
                Publication.changes(manifest, draft.cells(), before, published);
        for (Map.Entry<LocalDate, Map<CubeKey, CubeValue>> day : changes.entrySet()) {
            Cube.add(connection, manifest, day.getKey(), day.getValue());
        }
        if (EditionCounts.replacesEvents(manifest, dataset)) {
            DatedCounts counts = new EditionCounts(manifest, published)
                    .changes(
                            counter,
                            draft.events().occurrences(),
                            EventCube.held(connection, dataset, counter.recordMeasures(), manifest.months()));
            EventCube.add(connection, dataset, "", counts);
        }
        return publish(connection, id, draft);
    }

    private static State publish(Connection connection, SubmissionId id, Draft draft) throws SQLException {
        Closings.finish(connection, id, State.PUBLISHED, draft.content());
        DataRevision.bump(connection, "dataset/" + draft.manifest().dataset());
        return State.PUBLISHED;
    }

    private static State fail(Connection connection, SubmissionId id, Fault why) throws SQLException {
        Closings.fail(connection, id, why);
        return State.FAILED;
    }
}
