package org.saferindicators.ingest.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Row;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.Withdrawal;
import org.saferindicators.ingest.submission.ScopeRule;
import org.saferindicators.ingest.withdrawal.Withdrawals;
import org.saferindicators.store.event.HeldMeanwhile;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Envelope;
import org.saferindicators.store.ledger.Ledger;
import org.saferindicators.store.ledger.Quarantine;
import org.saferindicators.store.ledger.Tally;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.ledger.Verdicts;
import org.saferindicators.store.progress.Fenced;
import org.saferindicators.store.progress.PartitionProgress;
import org.saferindicators.store.progress.Position;
import org.saferindicators.store.revision.DataRevision;
import org.saferindicators.store.statement.Dated;
import org.saferindicators.store.statement.Statements;
import org.saferindicators.store.submission.Dossier;
import org.saferindicators.store.submission.State;
import org.saferindicators.store.submission.SubmissionRows;
import org.saferindicators.store.submission.Submissions;

/**
 * Writes one batch in one transaction: the offset, the rows and statements, what became of each record, and the line in
 * the ledger. All of it or nothing, and only while the partition stands where the batch begins.
 */
public final class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);

    /** Each attempt but the first was made necessary by somebody's commit, so more of them are hardly ever needed. */
    private static final int MOST_ATTEMPTS = 5;

    private final DataSource source;
    private final Novelty novelty = new Novelty();

    /** Writes through this source of connections. */
    public BatchWriter(DataSource source) {
        this.source = source;
    }

    /**
     * Writes a batch.
     *
     * @return what became of its records; empty when the catalogue has changed since they were checked, and nothing is
     *     written
     * @throws Fenced when another worker has moved the partition on; nothing is written then
     */
    public Optional<Verdicts> write(Batch batch) throws SQLException, Fenced {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return attempt(batch);
            } catch (HeldMeanwhile raced) {
                novelty.wasWrong(batch.shard());
                LOG.debugf("%s asks again: %s", batch.from(), raced.getMessage());
            }
        }
        return attempt(batch);
    }

    private Optional<Verdicts> attempt(Batch batch) throws SQLException, Fenced {
        return Transactions.<Optional<Verdicts>, Fenced>run(source, connection -> write(connection, batch));
    }

    private Optional<Verdicts> write(Connection connection, Batch batch) throws SQLException, Fenced {
        Verdicts verdicts = batch.atTheDoor();
        List<Arrived> rows = Arrived.of(batch.records(), Row.class, verdicts);
        EventBatch events = new EventBatch(batch, verdicts);
        SubmissionRows.stage(connection, rows);
        if (!batch.declared().isCurrent(connection)) {
            return Optional.empty();
        }
        events.stage(connection, novelty);
        PartitionProgress.advance(connection, batch.from(), batch.next().nextOffset());
        Map<String, Dossier> dossiers = enterManifests(connection, batch, verdicts);
        refuseOutOfScope(connection, batch.feed(), rows, dossiers, verdicts);
        refuseTakenOut(connection, batch.from(), rows, dossiers, verdicts);
        SubmissionRows.keep(connection, batch.feed(), batch.from(), rows, verdicts);
        boolean changed = events.keep(connection);
        changed |= keepStatements(connection, batch, verdicts);
        changed |= takeBack(connection, batch, verdicts);
        if (changed) {
            DataRevision.bump(connection, batch.shard());
        }
        account(connection, batch, verdicts);
        return Optional.of(verdicts);
    }

    private static Map<String, Dossier> enterManifests(Connection connection, Batch batch, Verdicts verdicts)
            throws SQLException {
        Set<String> names = Submissions.open(connection, batch.feed(), batch.records());
        List<Arrived> manifests = Arrived.of(batch.records(), Manifest.class, verdicts);
        Set<Long> entered = Submissions.closeBy(connection, batch.feed(), batch.from(), manifests);
        Map<String, Dossier> dossiers = Submissions.dossiers(connection, batch.feed(), names);
        for (Arrived one : manifests) {
            if (!entered.contains(one.offset())) {
                verdicts.give(one.offset(), again(one, dossiers));
            }
        }
        return dossiers;
    }

    private static Verdict again(Arrived manifest, Map<String, Dossier> dossiers) {
        String sha256 = HexFormat.of().formatHex(manifest.sha256());
        Dossier dossier = dossiers.get(Envelope.of(manifest).submission());
        if (dossier != null && dossier.state() == State.WITHDRAWN) {
            return Verdict.WITHDRAWN;
        }
        boolean same = dossier != null
                && dossier.closing().filter(one -> one.sha256().equals(sha256)).isPresent();
        return same ? Verdict.UNCHANGED : Verdict.conflict(FaultCode.MANIFEST_CONFLICT);
    }

    private static void refuseOutOfScope(
            Connection connection, String feed, List<Arrived> rows, Map<String, Dossier> dossiers, Verdicts verdicts)
            throws SQLException {
        Map<String, Fault> failed = new TreeMap<>();
        for (Arrived one : rows) {
            Row row = one.as(Row.class).orElseThrow();
            Dossier dossier = dossiers.get(row.submission());
            if (dossier != null && dossier.state() == State.WITHDRAWN) {
                verdicts.give(one.offset(), Verdict.WITHDRAWN);
            } else if (dossier != null && dossier.closing().isPresent()) {
                ScopeRule.fault(row, dossier.closing().get().manifest()).ifPresent(fault -> {
                    verdicts.give(one.offset(), Verdict.rejected(List.of(fault)));
                    failed.putIfAbsent(row.submission(), ScopeRule.ofSubmission(fault, row.row()));
                });
            }
        }
        Submissions.fail(connection, feed, failed);
    }

    /** A row that was taken out of its submission when that failed stays out, however often it is read again. */
    private static void refuseTakenOut(
            Connection connection, Position from, List<Arrived> rows, Map<String, Dossier> dossiers, Verdicts verdicts)
            throws SQLException {
        List<Long> offsets = rows.stream()
                .filter(one -> verdicts.accepts(one)
                        && hasFailed(dossiers.get(Envelope.of(one).submission())))
                .map(Arrived::offset)
                .toList();
        Quarantine.codes(connection, from, offsets)
                .forEach((offset, code) -> verdicts.give(
                        offset, code == FaultCode.ROW_CONFLICT ? Verdict.conflict(code) : Verdict.rejected(code, "")));
    }

    private static boolean hasFailed(@Nullable Dossier dossier) {
        return dossier != null && dossier.state() == State.FAILED;
    }

    private static boolean keepStatements(Connection connection, Batch batch, Verdicts verdicts) throws SQLException {
        List<Arrived> arrived = Arrived.of(batch.records(), Statement.class, verdicts);
        List<Dated> statements = new ArrayList<>();
        for (Arrived one : arrived) {
            Statement statement = one.as(Statement.class).orElseThrow();
            statements.add(new Dated(
                    statement,
                    statement.knownOn().orElse(one.day()),
                    batch.from().at(one.offset())));
        }
        Map<Position, Verdict> known = Statements.keep(connection, statements);
        known.forEach((at, verdict) -> verdicts.give(at.nextOffset(), verdict));
        return known.size() < statements.size();
    }

    private static boolean takeBack(Connection connection, Batch batch, Verdicts verdicts) throws SQLException {
        List<Arrived> asked = Arrived.of(batch.records(), Withdrawal.class, verdicts);
        Withdrawals withdrawals = new Withdrawals(connection, batch.declared(), batch.feed());
        for (Arrived one : asked) {
            verdicts.give(
                    one.offset(), withdrawals.take(one.as(Withdrawal.class).orElseThrow(), one.day()));
        }
        return asked.stream().anyMatch(verdicts::accepts);
    }

    private static void account(Connection connection, Batch batch, Verdicts verdicts) throws SQLException {
        Quarantine quarantine = new Quarantine();
        Tally tally = new Tally();
        Set<String> doubtful = new TreeSet<>();
        for (Arrived one : batch.records()) {
            Verdict verdict = verdicts.at(one.offset());
            Envelope envelope = Envelope.of(one);
            quarantine.add(batch.from(), one, envelope, verdict.faults());
            tally.count(envelope.submission(), batch.from(), verdict, 1);
            boolean isOfNone = envelope.submission().isEmpty();
            if (!isOfNone
                    && (!verdict.faults().isEmpty() || one.as(Manifest.class).isPresent())) {
                doubtful.add(envelope.submission());
            }
        }
        quarantine.write(connection, batch.feed());
        tally.write(connection, batch.feed());
        Submissions.hold(connection, batch.feed(), doubtful)
                .forEach(name -> LOG.errorf(
                        "ALARM: submission %s/%s is held: more than 5 %% of its rows were rejected. Look at its receipt;"
                                + " have it sent again under another name, or set submission.breaker to released.",
                        batch.feed(), name));
        Ledger.record(connection, batch.from(), batch.records(), verdicts);
    }
}
