package org.saferindicators.ingest.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a worker of schema version 1 says to the database, with the columns it knew, as copied from that release. */
final class FirstRelease {

    private static final String TOPIC = "feed.police.old.v1";

    /** One batch: a row, its manifest, a statement and a rejected record; offsets 4n to 4n + 3. */
    private static final List<String> BATCH = List.of("""
            INSERT INTO partition_progress (topic, partition) VALUES ('%2$s', 0) ON CONFLICT DO NOTHING
            """, """
            INSERT INTO submission (feed, submission, dataset)
            SELECT 'police.old', submission, dataset FROM unnest('{s%1$d}'::text[], '{crimes}'::text[]) AS seen (submission, dataset)
            ORDER BY submission ON CONFLICT DO NOTHING
            """, """
            UPDATE submission kept
            SET mode = 'replace', dataset = 'crimes', reporting_body = 'E23000001', scope_first = '2018-01-01',
                scope_months = 1, scope_measures = '{}', scope_areas = '{}', edition_date = '2018-03-01', row_count = 1,
                sha256 = repeat('0', 64), complete_through = '2018-01-01', provisional_from = NULL, manifest = '\\x00',
                record_offset = 4 * %1$d + 1, topic = '%2$s', partition = 0
            WHERE kept.feed = 'police.old' AND kept.submission = 's%1$d' AND kept.manifest IS NULL
            """, """
            INSERT INTO submission_row (feed, submission, row_number, value, sha256, topic, partition, epoch, record_offset)
            VALUES ('police.old', 's%1$d', 1, '\\x01', '\\x02', '%2$s', 0, 1, 4 * %1$d) ON CONFLICT DO NOTHING
            """, """
            INSERT INTO statement (kind, natural_key, known_on, dataset, plan, subject, area, first_month, months, body,
                topic, partition, record_offset)
            VALUES ('commentary', 'k%1$d', '2018-03-01', 'crimes', 'plan', 'burglary', NULL, '2018-01-01', 1::smallint, '{}',
                '%2$s', 0, 4 * %1$d + 2) ON CONFLICT DO NOTHING
            """, """
            INSERT INTO quarantine (feed, topic, partition, epoch, record_offset, code, field, message, faults,
                record_key, value, value_sha256, value_bytes, submission, row_number)
            VALUES ('police.old', '%2$s', 0, 1, 4 * %1$d + 3, 'NOT_JSON', '', 'no JSON', '[]', NULL, NULL, '\\x00', 1, NULL,
                NULL) ON CONFLICT DO NOTHING
            """, """
            INSERT INTO submission_tally AS kept (feed, submission, topic, partition, outcome, code, records)
            VALUES ('police.old', 's%1$d', '%2$s', 0, 'accepted', '', 2)
            ON CONFLICT (feed, submission, topic, partition, outcome, code)
            DO UPDATE SET records = kept.records + excluded.records
            """, """
            INSERT INTO batch_ledger (topic, partition, epoch, first_offset, last_offset, offsets, usual)
            VALUES ('%2$s', 0, 1, 4 * %1$d, 4 * %1$d + 3, int8multirange(int8range(4 * %1$d, 4 * %1$d + 4)), 'accepted')
            """, """
            INSERT INTO ledger_exception (topic, partition, epoch, record_offset, outcome, code)
            VALUES ('%2$s', 0, 1, 4 * %1$d + 3, 'rejected', 'NOT_JSON')
            ON CONFLICT (topic, partition, epoch, record_offset)
            DO UPDATE SET outcome = excluded.outcome, code = excluded.code
            """, """
            INSERT INTO cube AS kept (dataset, reporting_body, known_on, measure, area, first_month, months,
                value, numerator, denominator, printed, ratios, provisional)
            VALUES ('crimes', 'E23000001', '2018-03-01', 'burglary', 'district-1', '2018-01-01', 1::smallint, 1, 0, 0, 1, 0, 0)
            ON CONFLICT (dataset, measure, area, first_month, months, reporting_body, known_on, shard)
            DO UPDATE SET value = kept.value + excluded.value, numerator = kept.numerator + excluded.numerator,
                denominator = kept.denominator + excluded.denominator, printed = kept.printed + excluded.printed,
                ratios = kept.ratios + excluded.ratios, provisional = kept.provisional + excluded.provisional
            """, """
            UPDATE submission SET state = 'published', closed_at = now(), reasons = '[]',
                content_sha256 = decode('00', 'hex') WHERE feed = 'police.old' AND submission = 's%1$d'
            """, """
            WITH moved AS (
                INSERT INTO revision_shard (shard, revision) VALUES ('dataset/crimes', 1)
                ON CONFLICT (shard) DO UPDATE SET revision = revision_shard.revision + 1
                RETURNING revision)
            SELECT pg_notify('safer_revision', '') FROM moved
            """, """
            UPDATE partition_progress SET next_offset = 4 * %1$d + 4
            WHERE topic = '%2$s' AND partition = 0 AND epoch = 1 AND next_offset = 4 * %1$d AND stopped_code IS NULL
            """);

    private FirstRelease() {}

    /** Writes the batch of this number, the first is 0, in one transaction. */
    static void write(Connection connection, int number) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : BATCH) {
                statement.execute(sql.formatted(number, TOPIC));
            }
            if (statement.getUpdateCount() != 1) {
                throw new IllegalStateException("fenced at batch " + number);
            }
        }
        connection.commit();
    }
}
