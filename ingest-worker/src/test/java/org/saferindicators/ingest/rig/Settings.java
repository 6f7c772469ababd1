package org.saferindicators.ingest.rig;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.saferindicators.ingest.config.BatchSettings;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.local.LocalStack;

/** Settings for loops of tests: everything short. */
public final class Settings {

    private Settings() {}

    /** How a loop of the group reads. */
    public record Kafka(String group, String bootstrap, Duration deadAfter, Optional<Path> clientConfig)
            implements KafkaSettings {

        /** From this broker, which lets everybody in. */
        public Kafka(String group, String bootstrap, Duration deadAfter) {
            this(group, bootstrap, deadAfter, Optional.empty());
        }

        /** From this broker. */
        public Kafka(String group, String bootstrap) {
            this(group, bootstrap, Duration.ofSeconds(30));
        }

        /** The same with a file that says how to be let in. */
        public Kafka withClientConfig(Path file) {
            return new Kafka(group, bootstrap, deadAfter, Optional.of(file));
        }

        /** From the broker of the tests. */
        public Kafka(String group) {
            this(group, LocalStack.get().kafkaBootstrap());
        }

        @Override
        public Duration sessionTimeout() {
            return Duration.ofSeconds(6);
        }

        @Override
        public Duration metadataAge() {
            return Duration.ofMillis(500);
        }

        @Override
        public int partitionFetchBytes() {
            return 1 << 20;
        }

        @Override
        public Duration revokeWait() {
            return Duration.ofSeconds(2);
        }
    }

    /** How it writes. */
    public record Batches(int size, Duration recheckStopped) implements BatchSettings {

        /** Looks often for what a person has ordered. */
        public Batches(int size) {
            this(size, Duration.ofMillis(500));
        }

        @Override
        public int writers() {
            return 2;
        }

        @Override
        public Duration longestBackoff() {
            return Duration.ofMillis(300);
        }

        @Override
        public Duration stopWait() {
            return Duration.ofSeconds(5);
        }
    }
}
