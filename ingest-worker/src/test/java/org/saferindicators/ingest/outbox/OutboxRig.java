package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.saferindicators.ingest.config.OutboxSettings;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Settings;
import org.saferindicators.local.LocalStack;

/** An outbox over a real database and broker, with topics of its own. */
final class OutboxRig implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    final IngestRig ingest = new IngestRig();
    private final String own = UUID.randomUUID() + ".";
    private final List<OutboxSender> senders = new ArrayList<>();

    /** Starts a sender of a worker that reaches the broker. */
    OutboxRig sending() {
        return sending(LocalStack.get().kafkaBootstrap());
    }

    OutboxRig sending(String bootstrap) {
        OutboxSender sender = new OutboxSender(
                ingest.database.source(),
                new Settings.Kafka("outbox", bootstrap),
                settings(),
                new IngestMetrics(new SimpleMeterRegistry()));
        senders.add(sender);
        sender.start();
        return this;
    }

    OutboxRig withTopics() {
        createTopic("receipts.");
        createTopic("rejected.");
        return this;
    }

    void createTopic(String kind) {
        createTopic(kind, Map.of());
    }

    void createTopic(String kind, Map<String, String> settings) {
        LocalStack.get().createTopic(topic(kind), 1, settings);
    }

    void changeTopic(String kind, String setting, String value) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, topic(kind));
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", LocalStack.get().kafkaBootstrap()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String waiting() {
        return ingest.database.one("SELECT count(*) FROM outbox");
    }

    void awaitSent() {
        await().atMost(LIMIT).until(() -> waiting().equals("0"));
    }

    List<ConsumerRecord<byte[], byte[]>> receipts() {
        return read(topic("receipts."));
    }

    List<ConsumerRecord<byte[], byte[]>> rejected() {
        return read(topic("rejected."));
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), UTF_8);
    }

    @Override
    public void close() {
        senders.forEach(OutboxSender::close);
        senders.clear();
    }

    /** All that is there, in order. */
    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalStack.get().kafkaBootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            await().atMost(LIMIT).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return consumer.position(partition) >= end;
            });
        }
        assertThat(records).allSatisfy(one -> assertThat(one.topic()).isEqualTo(topic));
        return records;
    }

    private String topic(String kind) {
        return own + kind + "test";
    }

    private OutboxSettings settings() {
        return new Own(own + "receipts.", own + "rejected.");
    }

    private record Own(String receipts, String rejected) implements OutboxSettings {

        @Override
        public Duration every() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(4);
        }

        @Override
        public Duration recheckTopics() {
            return Duration.ofMillis(200);
        }
    }
}
