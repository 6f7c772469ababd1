package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The partitions assigned to this worker, each with its lane. Lives on the poll thread alone. */
final class Lanes implements ConsumerRebalanceListener {

    private final Map<TopicPartition, Lane> lanes = new HashMap<>();
    private final Consumer<byte[], byte[]> consumer;
    private final Lane.Tools tools;
    private final Duration revokeWait;

    Lanes(Consumer<byte[], byte[]> consumer, Lane.Tools tools, Duration revokeWait) {
        this.consumer = consumer;
        this.tools = tools;
        this.revokeWait = revokeWait;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Lane lane = new Lane(partition, consumer, tools);
            lanes.put(partition, lane);
            lane.begin();
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        leave(partitions, revokeWait);
    }

    /** Another worker has them already; waiting would help nobody. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        leave(partitions, Duration.ZERO);
    }

    void take(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            Lane lane = lanes.get(partition);
            if (lane != null) {
                lane.take(records.records(partition));
            }
        }
    }

    void due(Instant now) {
        lanes.values().forEach(lane -> lane.due(now));
    }

    void outOfRange(Set<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Lane lane = lanes.get(partition);
            if (lane != null) {
                lane.outOfRange();
            }
        }
    }

    /** What was written since this was last asked, as Kafka's own offsets. */
    Map<TopicPartition, OffsetAndMetadata> takeWritten() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        lanes.forEach((partition, lane) -> lane.takeWritten()
                .ifPresent(position -> offsets.put(partition, new OffsetAndMetadata(position.nextOffset()))));
        return offsets;
    }

    /** Records not yet written, as far as the consumer has heard. */
    long lag() {
        long lag = 0;
        for (Map.Entry<TopicPartition, Lane> one : lanes.entrySet()) {
            OptionalLong known = consumer.currentLag(one.getKey());
            lag += known.orElse(0) + one.getValue().inFlight();
        }
        return lag;
    }

    private void leave(Collection<TopicPartition> partitions, Duration wait) {
        Instant deadline = Instant.now().plus(wait);
        for (TopicPartition partition : partitions) {
            Lane lane = lanes.remove(partition);
            if (lane != null) {
                lane.leave(deadline);
            }
        }
    }
}
