package org.saferindicators.store.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.saferindicators.store.jdbc.Columns;
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

    private final Map<Key, Long> counts = new HashMap<>();

    /** Adds records of one outcome; negative when some are moved to another. */
    public void count(String submission, Position where, Verdict verdict, long records) {
        Key key = new Key(
                submission, where.topic(), where.partition(), verdict.outcome().word(), verdict.code());
        counts.merge(key, records, Long::sum);
    }

    /** Writes the counts, sorted by key. */
    public void write(Connection connection, String feed) throws SQLException {
        Columns columns = Columns.of("text", "text", "int", "text", "text", "bigint");
        new TreeMap<>(counts)
                .forEach((key, records) ->
                        columns.add(key.submission, key.topic, key.partition, key.outcome, key.code, records));
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, feed);
            columns.bind(statement, 2);
            statement.executeUpdate();
        }
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
