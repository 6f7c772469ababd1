package org.saferindicators.ingest.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.store.cube.Cube;
import org.saferindicators.store.cube.CubeKey;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.ledger.Outcome;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.revision.DataRevision;
import org.saferindicators.store.statement.Statements;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.Edition;
import org.saferindicators.store.submission.Removal;
import org.saferindicators.store.submission.State;
import org.saferindicators.store.submission.SubmissionId;
import org.saferindicators.store.submission.SubmissionRows;

/**
 * Closes a submission in a transaction of its own: checks its rows against the manifest and either publishes all of it
 * or ends it with the reason. May be asked again at any time, by any worker: what is closed stays closed.
 */
public final class Closer {

    private static final int GRACE_MILLIS = 5000;

    private final DataSource source;
    private final Catalogue catalogue;
    private final Duration limit;
    private final Duration idleLimit;

    /**
     * Over these connections.
     *
     * @param limit how long a statement may take here
     * @param idleLimit how long the reckoning between two statements may take
     */
    public Closer(DataSource source, Catalogue catalogue, Duration limit, Duration idleLimit) {
        this.source = source;
        this.catalogue = catalogue;
        this.limit = limit;
        this.idleLimit = idleLimit;
    }

    /** Closes the submission when it is open and whole; returns how it ended, open when it was not for closing. */
    public State close(SubmissionId id) throws SQLException {
        return Transactions.<State, RuntimeException>run(source, connection -> {
            int usual = connection.getNetworkTimeout();
            allowTime(connection);
            try {
                Optional<Manifest> manifest = Closings.lock(connection, id);
                return manifest.isPresent() ? close(connection, id, manifest.get()) : State.OPEN;
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        });
    }

    private State close(Connection connection, SubmissionId id, Manifest manifest) throws SQLException {
        Draft draft = new Draft(manifest, id.feed(), catalogue);
        SubmissionRows.read(connection, id.feed(), id.name(), draft::read);
        if (!draft.isWhole()) {
            return State.OPEN;
        }
        Optional<Fault> fault = draft.verdict();
        if (fault.isPresent()) {
            Removal.reject(connection, id, draft.faults());
            return fail(connection, id, fault.get());
        }
        Closings.lockDataset(connection, manifest.dataset());
        List<Edition> published = Closings.editions(connection, manifest.dataset(), manifest.reportingBody());
        Optional<Edition> rival = Publication.rival(manifest, published);
        return rival.isPresent()
                ? compare(connection, id, manifest, draft, rival.get())
                : publish(connection, id, manifest, draft, published);
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
            Connection connection, SubmissionId id, Manifest manifest, Draft draft, List<Edition> published)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        Map<?, Verdict> known = Statements.keep(connection, draft.absences());
        if (known.values().stream().anyMatch(verdict -> verdict.outcome() == Outcome.CONFLICT)) {
            connection.rollback(before);
            return fail(
                    connection,
                    id,
                    Fault.ofRecord(FaultCode.STATEMENT_CONFLICT, FaultCode.STATEMENT_CONFLICT.meaning()));
        }
        Map<LocalDate, Map<CubeKey, CubeValue>> changes =
                Publication.changes(manifest, draft.cells(), Cube.before(connection, manifest), published);
        for (Map.Entry<LocalDate, Map<CubeKey, CubeValue>> day : changes.entrySet()) {
            Cube.add(connection, manifest, day.getKey(), day.getValue());
        }
        Closings.finish(connection, id, State.PUBLISHED, draft.content());
        DataRevision.bump(connection, "dataset/" + manifest.dataset());
        return State.PUBLISHED;
    }

    private static State fail(Connection connection, SubmissionId id, Fault why) throws SQLException {
        Closings.fail(connection, id, why);
        return State.FAILED;
    }

    /** A large submission takes longer than a batch, on both ends of the connection. */
    private void allowTime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = " + limit.toMillis());
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = " + idleLimit.toMillis());
        }
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(limit.toMillis() + GRACE_MILLIS));
    }
}
