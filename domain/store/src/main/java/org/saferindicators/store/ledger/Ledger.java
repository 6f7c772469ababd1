package org.saferindicators.store.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.progress.Position;

/** The tables {@code batch_ledger} and {@code ledger_exception}: one row per batch, one more for each odd record. */
public final class Ledger {

    private static final String BATCH = """
            INSERT INTO batch_ledger (topic, partition, epoch, first_offset, last_offset, offsets, usual)
            VALUES (?, ?, ?, ?, ?, ?::int8multirange, ?)
            """;

    private static final String EXCEPTIONS = """
            INSERT INTO ledger_exception (topic, partition, epoch, record_offset, outcome, code)
            SELECT topic, partition, epoch, record_offset, outcome, nullif(code, '')
            FROM unnest(?::text[], ?::int[], ?::int[], ?::bigint[], ?::text[], ?::text[])
                AS odd (topic, partition, epoch, record_offset, outcome, code)
            ORDER BY 1, 2, 3, 4
            ON CONFLICT (topic, partition, epoch, record_offset)
            DO UPDATE SET outcome = excluded.outcome, code = excluded.code
            """;

    private Ledger() {}

    /**
     * Records a batch.
     *
     * @param position the partition and epoch
     * @param batch its records, by rising offset, at least one
     */
    public static void record(Connection connection, Position position, List<Arrived> batch, Verdicts verdicts)
            throws SQLException {
        Outcome usual = usual(batch, verdicts);
        Sql.update(
                connection,
                BATCH,
                position.topic(),
                position.partition(),
                position.epoch(),
                batch.getFirst().offset(),
                batch.getLast().offset(),
                offsets(batch),
                usual.word());
        Columns odd = exceptions();
        for (Arrived one : batch) {
            Verdict verdict = verdicts.at(one.offset());
            if (verdict.outcome() != usual || !verdict.faults().isEmpty()) {
                addException(odd, position, one.offset(), verdict);
            }
        }
        writeExceptions(connection, odd);
    }

    /** For {@link #addException} and {@link #writeExceptions}. */
    public static Columns exceptions() {
        return Columns.of("text", "int", "int", "bigint", "text", "text");
    }

    /** Adds a record whose outcome is not the usual one of its batch. */
    public static void addException(Columns exceptions, Position position, long offset, Verdict verdict) {
        exceptions.add(
                position.topic(),
                position.partition(),
                position.epoch(),
                offset,
                verdict.outcome().word(),
                verdict.code());
    }

    /** Writes exceptions; an outcome that was recorded before is replaced. */
    public static void writeExceptions(Connection connection, Columns exceptions) throws SQLException {
        if (exceptions.isEmpty()) {
            return;
        }
        Sql.update(connection, EXCEPTIONS, exceptions);
    }

    private static Outcome usual(List<Arrived> batch, Verdicts verdicts) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        batch.forEach(one -> counts.merge(verdicts.at(one.offset()).outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Outcome, Integer>::getValue))
                .orElseThrow()
                .getKey();
    }

    private static String offsets(List<Arrived> batch) {
        StringBuilder text = new StringBuilder("{");
        long start = batch.getFirst().offset();
        long end = start;
        for (Arrived one : batch) {
            if (one.offset() != end) {
                text.append('[').append(start).append(',').append(end).append("),");
                start = one.offset();
            }
            end = one.offset() + 1;
        }
        return text.append('[')
                .append(start)
                .append(',')
                .append(end)
                .append(")}")
                .toString();
    }
}
