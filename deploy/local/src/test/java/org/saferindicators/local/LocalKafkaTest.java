package org.saferindicators.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final int TEN_MIB = 10 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void carriesRecordsAndKeepsThemThroughARestart() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder)) {
            kafka.createTopic("feed.crime.test.v1", 3);
            RoundTrip trip = new RoundTrip(kafka.bootstrap());
            assertThat(trip.partitions("feed.crime.test.v1")).isEqualTo(3);
            trip.send("feed.crime.test.v1", "first");

            kafka.restart();

            trip.send("feed.crime.test.v1", "second");
            assertThat(trip.read("feed.crime.test.v1", 2)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void takesRecordsOfTenMebibytes() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder)) {
            kafka.createTopic("large", 1);
            RoundTrip trip = new RoundTrip(kafka.bootstrap());
            trip.send("large", "x".repeat(TEN_MIB));

            assertThat(trip.read("large", 1))
                    .singleElement()
                    .satisfies(text -> assertThat(text).hasSize(TEN_MIB));
        }
    }

    @Test
    void createsNoTopicByItselfAndLeavesAnExistingOneAsItIs() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder)) {
            RoundTrip trip = new RoundTrip(kafka.bootstrap());
            assertThatThrownBy(() -> trip.partitions("nowhere"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);

            kafka.createTopic("twice", 2);
            kafka.createTopic("twice", 5);

            assertThat(trip.partitions("twice")).isEqualTo(2);
        }
    }
}
