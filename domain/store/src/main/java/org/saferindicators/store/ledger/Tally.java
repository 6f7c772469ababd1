package org.saferindicators.store.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.progress.Position;

/** Counts of outcomes per submission and partition, to be added to the table {@code submission_tally}. */
public final class Tally {

    private static final String ADD = """
            INSERT INTO submission_tally AS kept (feed, submission, topic, partition, outcome, code, records)
            SELECT ?, added.submission, added.topic, added.partition, added.outcome, added.code, added.records
            FROM unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::bigint[])
                AS added (submission, topic, partition, outcome, code, records)
            ORDER BY 2, 3, 4, 5, 6
            ON CONFLICT (feed, submission, topic, partition, outcome, code)
            DO UPDATE SET records = kept.records + excluded.records
            """;

    private final Map<Key, Sum> counts = new HashMap<>();
    private @Nullable Last last;

    /** What the last record was counted under: the next is mostly alike. */
    private record Last(String submission, Position where, Verdict verdict, Sum sum) {

        boolean is(String other, Position there, Verdict given) {
            return verdict.equals(given) && where.equals(there) && submission.equals(other);
        }
    }

    /** A number that is added to in place. */
    private static final class Sum {
        private long records;
    }

    /** Adds records of one outcome; negative when some are moved to another. */
    public void count(String submission, Position where, Verdict verdict, long records) {
        Last known = last;
        if (known == null || !known.is(submission, where, verdict)) {
            known = new Last(submission, where, verdict, sum(submission, where, verdict));
            last = known;
        }
        known.sum.records += records;
    }

    private Sum sum(String submission, Position where, Verdict verdict) {
        Key key = new Key(
                submission, where.topic(), where.partition(), verdict.outcome().word(), verdict.code());
        return counts.computeIfAbsent(key, ignored -> new Sum());
    }

    /** Writes the counts, sorted by key. */
    public void write(Connection connection, String feed) throws SQLException {
        Columns columns = Columns.of("text", "text", "int", "text", "text", "bigint");
        new TreeMap<>(counts)
                .forEach((key, sum) ->
                        columns.add(key.submission, key.topic, key.partition, key.outcome, key.code, sum.records));
        Sql.update(connection, ADD, feed, columns);
    }

    private record Key(String submission, String topic, int partition, String outcome, String code)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::submission)
                    .thenComparing(Key::topic)
                    .thenComparingInt(Key::partition)
                    .thenComparing(Key::outcome)
                    .thenComparing(Key::code)
                    .compare(this, other);
        }
    }
}
