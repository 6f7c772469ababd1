package org.saferindicators.ingest.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.TestDatabase;

/** Migrations only add: a worker of the first release writes before, while and after the schema becomes that of this one. */
class UpgradeTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final TestDatabase database = new TestDatabase("1");
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void aWorkerOfTheFirstReleaseGoesOnThroughTheMigration() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> worker = other.submit(this::writeUntilEnough);
            try {
                awaitBatches(20);
                Flyway.configure().dataSource(database.source()).load().migrate();
                awaitBatches(written.get() + 20);
            } finally {
                enough.set(true);
            }
            worker.get();
        }

        int batches = written.get();
        assertThat(database.one("SELECT count(*), count(DISTINCT record_offset) FROM ledger"))
                .isEqualTo(4 * batches + " " + 4 * batches);
        assertThat(database.one("SELECT next_offset FROM partition_progress")).isEqualTo("" + 4 * batches);
        assertThat(database.one("SELECT count(*) FROM receipt WHERE state = 'published' AND accepted = 2"))
                .isEqualTo("" + batches);
        assertThat(database.one("SELECT sum(value)::int FROM cube")).isEqualTo("" + batches);
        assertThat(database.one("SELECT count(*) FROM outbox WHERE kind = 'receipt'"))
                .as("receipts of what was closed before, while and after")
                .isEqualTo("" + batches);
        assertThat(database.one("SELECT sum(upper(r) - lower(r)) FROM outbox, unnest(offsets) AS r"))
                .as("rejections")
                .isEqualTo("" + batches);
    }

    private void awaitBatches(int count) {
        await().atMost(LIMIT).until(() -> written.get() >= count);
    }

    private int writeUntilEnough() throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            while (!enough.get()) {
                FirstRelease.write(connection, written.get());
                written.incrementAndGet();
            }
        }
        return written.get();
    }
}
