package org.saferindicators.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the worker reads from Kafka. */
@ConfigMapping(prefix = "safer.kafka")
public interface KafkaSettings {

    /** The brokers, as Kafka's {@code bootstrap.servers}. */
    @WithDefault("localhost:9092")
    String bootstrap();

    /** File with the settings by which brokers let clients in, as Kafka's own tools take it; without it in plain text. */
    Optional<Path> clientConfig();

    /** The consumer group; workers of one group share the partitions. */
    @WithDefault("safer-ingest")
    String group();

    /** How long a worker may be silent before its partitions go to another. */
    @WithDefault("10s")
    Duration sessionTimeout();

    /** How often to look for new topics. */
    @WithDefault("5s")
    Duration metadataAge();

    /** How much one fetch may bring for one partition, in bytes; a larger record comes all the same, alone. */
    @WithDefault("4194304")
    int partitionFetchBytes();

    /** How long to wait for a batch in flight when a partition goes to another worker. */
    @WithDefault("3s")
    Duration revokeWait();

    /** How long the poll thread may stand still before the worker counts as dead. */
    @WithDefault("60s")
    Duration deadAfter();
}
