package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saferindicators.feed.Decoded;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Envelope;
import org.saferindicators.store.ledger.Ledger;
import org.saferindicators.store.ledger.Quarantine;
import org.saferindicators.store.ledger.Tally;
import org.saferindicators.store.ledger.Verdict;

/** Enters what became of rows that were accepted for the time being, once their submission closes. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * Corrects the ledger and the counts; rows with faults go into quarantine.
     *
     * @param rows the rows
     * @param verdicts what became of each, by its number
     */
    public static void enter(
            Connection connection, SubmissionId id, List<StoredRow> rows, Map<Integer, Verdict> verdicts)
            throws SQLException {
        Quarantine quarantine = new Quarantine();
        Columns exceptions = Ledger.exceptions();
        Tally tally = new Tally();
        for (StoredRow row : rows) {
            Verdict verdict = Objects.requireNonNull(verdicts.get(row.number()));
            long offset = row.arrivedAt().nextOffset();
            if (!verdict.faults().isEmpty()) {
                quarantine.add(
                        row.arrivedAt(),
                        Arrived.of(offset, LocalDate.EPOCH, null, row.value(), new Decoded.Bad(verdict.faults())),
                        new Envelope(id.name(), Optional.of(row.number())),
                        verdict.faults());
            }
            Ledger.addException(exceptions, row.arrivedAt(), offset, verdict);
            tally.count(id.name(), row.arrivedAt(), Verdict.ACCEPTED, -1);
            tally.count(id.name(), row.arrivedAt(), verdict, 1);
        }
        quarantine.write(connection, id.feed());
        Ledger.writeExceptions(connection, exceptions);
        tally.write(connection, id.feed());
    }
}
