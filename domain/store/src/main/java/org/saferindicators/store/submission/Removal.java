package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Envelope;
import org.saferindicators.store.ledger.Ledger;
import org.saferindicators.store.ledger.Quarantine;
import org.saferindicators.store.ledger.Tally;
import org.saferindicators.store.ledger.Verdict;

/** Takes back the acceptance of rows that turn out wrong when their submission closes. */
public final class Removal {

    private Removal() {}

    /**
     * Moves rows into quarantine: their outcome in the ledger and in the counts becomes rejected.
     *
     * @param faults what is wrong, by number of the row
     */
    public static void reject(Connection connection, SubmissionId id, Map<Integer, Fault> faults) throws SQLException {
        List<StoredRow> removed = SubmissionRows.remove(connection, id.feed(), id.name(), faults.keySet());
        Quarantine quarantine = new Quarantine();
        Columns exceptions = Ledger.exceptions();
        Tally tally = new Tally();
        for (StoredRow row : removed) {
            List<Fault> why =
                    List.of(Optional.ofNullable(faults.get(row.number())).orElseThrow());
            Verdict verdict = Verdict.rejected(why);
            long offset = row.arrivedAt().nextOffset();
            quarantine.add(
                    row.arrivedAt(),
                    Arrived.of(offset, LocalDate.EPOCH, null, row.value(), new Decoded.Bad(why)),
                    new Envelope(id.name(), Optional.of(row.number())),
                    why);
            Ledger.addException(exceptions, row.arrivedAt(), offset, verdict);
            tally.count(id.name(), row.arrivedAt(), Verdict.ACCEPTED, -1);
            tally.count(id.name(), row.arrivedAt(), verdict, 1);
        }
        quarantine.write(connection, id.feed());
        Ledger.writeExceptions(connection, exceptions);
        tally.write(connection, id.feed());
    }
}
