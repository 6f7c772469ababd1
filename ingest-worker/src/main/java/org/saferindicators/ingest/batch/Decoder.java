package org.saferindicators.ingest.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.saferindicators.feed.Decoded;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.progress.Position;

/**
 * Makes batches of what was polled.
 *
 * @param catalogue what records are checked against
 */
public record Decoder(Catalogue catalogue) {

    /** Decodes records of one partition, at least one, by rising offset. The day of arrival is that of Kafka's time. */
    public Batch decode(Position from, List<ConsumerRecord<byte[], byte[]>> records) {
        String feed = FeedTopic.feed(from.topic());
        return new Batch(
                feed, from, records.stream().map(one -> arrived(feed, one)).toList());
    }

    private Arrived arrived(String feed, ConsumerRecord<byte[], byte[]> one) {
        LocalDate day = LocalDays.of(Instant.ofEpochMilli(one.timestamp()));
        Decoded decoded = RecordDoor.decode(one.value(), feed, day, catalogue);
        return Arrived.of(one.offset(), day, one.key(), one.value(), decoded);
    }
}
