package org.saferindicators.ingest.loop;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saferindicators.ingest.batch.BatchRun;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.ingest.rig.Settings;
import org.saferindicators.ingest.rig.TestCatalogue;
import org.saferindicators.ingest.rig.TestDatabase;
import org.saferindicators.local.LocalStack;

/** A running loop over a real broker and database, on a topic of its own. */
final class LoopRig implements AutoCloseable {

    final TestDatabase database = new TestDatabase();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Heartbeat heartbeat = new Heartbeat();
    final String topic = "feed.police.test-" + UUID.randomUUID() + ".v1";
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", LocalStack.get().kafkaBootstrap()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final IngestLoop loop;
    private final Thread thread;

    LoopRig() {
        this(new Settings.Batches(50));
    }

    LoopRig(Settings.Batches settings) {
        IngestMetrics metrics = new IngestMetrics(meters);
        BatchRun batches = new BatchRun(database.source(), metrics, () -> {});
        loop = new IngestLoop(
                new Settings.Kafka("test-" + UUID.randomUUID()),
                settings,
                database.source(),
                TestCatalogue.declarations(database.source()),
                batches,
                metrics,
                heartbeat);
        thread = new Thread(loop, "loop-of-test");
    }

    void createTopic(int partitions) {
        LocalStack.get().createTopic(topic, partitions);
    }

    void start() {
        thread.start();
    }

    /** Sends records that are taken in as rejected: the loop does not mind. */
    void send(int partition, int records) {
        List<ProducerRecord<byte[], byte[]>> all = IntStream.range(0, records)
                .mapToObj(i -> new ProducerRecord<byte[], byte[]>(topic, partition, null, new byte[] {(byte) i}))
                .toList();
        try {
            for (ProducerRecord<byte[], byte[]> one : all) {
                producer.send(one).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes Kafka forget the records before an offset. */
    void deleteBefore(int partition, long offset) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalStack.get().kafkaBootstrap()))) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(offset)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where Kafka's own offset of the group stands is for lag tools; where the database stands counts. */
    String nextOffset(int partition) {
        return database.one(
                "SELECT next_offset FROM partition_progress WHERE topic = ? AND partition = ?", topic, partition);
    }

    String stopped(int partition) {
        return database.one(
                "SELECT stopped_code FROM partition_progress WHERE topic = ? AND partition = ?", topic, partition);
    }

    String inLedger() {
        return database.one(
                "SELECT count(*), count(DISTINCT (partition, record_offset)) FROM ledger WHERE topic = ?", topic);
    }

    void stop() {
        loop.stop();
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    @Override
    public void close() {
        stop();
        producer.close();
    }
}
