package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saferindicators.feed.Fault;
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
        Map<Integer, Verdict> verdicts = new HashMap<>();
        faults.forEach((row, fault) -> verdicts.put(row, Verdict.rejected(List.of(fault))));
        Outcomes.enter(connection, id, removed, verdicts);
    }
}
