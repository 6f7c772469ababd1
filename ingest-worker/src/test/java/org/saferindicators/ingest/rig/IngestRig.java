package org.saferindicators.ingest.rig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.BatchRun;
import org.saferindicators.ingest.batch.Decoder;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.counting.LongWork;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.ingest.submission.Closer;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.progress.PartitionProgress;
import org.saferindicators.store.progress.Position;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.SubmissionId;

/**
 * The ingest path from polled records on, over a real database and without threads: each call is one batch of one
 * partition, and what can be closed is closed after it.
 */
public final class IngestRig {

    private static final Instant ARRIVAL = Instant.parse("2020-06-01T12:00:00Z");

    public final TestDatabase database = new TestDatabase();
    private final BatchRun batches =
            new BatchRun(database.source(), new IngestMetrics(new SimpleMeterRegistry()), () -> {});
    private final Closer closer = new Closer(
            new LongWork(database.source(), Duration.ofSeconds(20), Duration.ofSeconds(20)),
            TestCatalogue.declarations(database.source()));

    /** Sends one batch to partition 0 and expects it to be written. */
    public void send(List<byte[]> values) {
        send(0, values);
    }

    public void send(byte[]... values) {
        send(List.of(values));
    }

    /** Sends one batch to a partition and expects it to be written. */
    public void send(int partition, List<byte[]> values) {
        assertThat(run(batch(partition, values))).isInstanceOf(Result.Done.class);
        close();
    }

    public Result run(Batch batch) {
        return batches.run(batch);
    }

    /** The next batch of a partition. */
    public Batch batch(int partition, List<? extends byte @Nullable []> values) {
        Position from = claim(partition);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (byte @Nullable [] value : values) {
            records.add(record(partition, from.nextOffset() + records.size(), value));
        }
        return new Decoder(TestCatalogue.declarations(database.source())).decode(from, records);
    }

    public Position claim(int partition) {
        try {
            return Transactions.<Position, RuntimeException>run(
                    database.source(),
                    connection -> PartitionProgress.claim(connection, TestCatalogue.TOPIC, partition)
                            .position());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a person orders who wants everything read again. */
    public void replay() {
        database.execute("UPDATE partition_progress SET next_offset = 0, epoch = epoch + 1");
    }

    public void close() {
        try {
            for (SubmissionId id :
                    Transactions.<List<SubmissionId>, RuntimeException>run(database.source(), Closings::ready)) {
                closer.close(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The present figures: measure, area, month, value. */
    public List<String> figures() {
        return figures("9999-12-31");
    }

    /** The figures as known at a day. */
    public List<String> figures(String asAt) {
        return database.rows("""
                SELECT measure, area, to_char(first_month, 'YYYY-MM'), months, sum(value)::float
                FROM cube WHERE known_on <= ?::date
                GROUP BY measure, area, first_month, months HAVING sum(printed) > 0 ORDER BY 1, 2, 3, 4
                """, asAt);
    }

    public String state(String submission) {
        return database.one("SELECT state FROM submission WHERE submission = ?", submission);
    }

    public String reason(String submission) {
        return database.one("SELECT reasons -> 0 ->> 'code' FROM submission WHERE submission = ?", submission);
    }

    /** Outcome and code of each record, in order of arrival, of one epoch. */
    public List<String> ledger(int epoch) {
        return database.rows(
                "SELECT partition, record_offset, outcome, code FROM ledger WHERE epoch = ? ORDER BY 1, 2", epoch);
    }

    public String outcomes(int epoch) {
        return database.one(
                "SELECT outcome || '=' || count(*) FROM ledger WHERE epoch = ? GROUP BY outcome ORDER BY outcome",
                epoch);
    }

    private static ConsumerRecord<byte[], byte[]> record(int partition, long offset, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                TestCatalogue.TOPIC,
                partition,
                offset,
                ARRIVAL.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                value == null ? 0 : value.length,
                ("key-" + offset).getBytes(UTF_8),
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
