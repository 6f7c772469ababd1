package org.saferindicators.ingest.loop;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.saferindicators.ingest.config.KafkaClients;
import org.saferindicators.ingest.config.KafkaSettings;

/** How the consumer is set up: offsets are the database's, so Kafka never commits or resets one by itself. */
final class ConsumerSettings {

    /** In a session. A worker hears of a rebalance by its heartbeat, so they say how soon partitions are taken over. */
    private static final int BEATS = 8;

    private static final int FETCH_BYTES = 32 * 1024 * 1024;

    private ConsumerSettings() {}

    static Map<String, Object> of(KafkaSettings kafka, int most) {
        int session = Math.toIntExact(kafka.sessionTimeout().toMillis());
        Map<String, Object> own = Map.ofEntries(
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, kafka.group()),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"),
                Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most),
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES),
                Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, kafka.partitionFetchBytes()),
                Map.entry(
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        kafka.metadataAge().toMillis()),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / BEATS),
                Map.entry(
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName()),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class));
        return KafkaClients.config(kafka, own);
    }
}
