package org.saferindicators.ingest.batch;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.saferindicators.feed.Decoded;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.progress.Position;

/**
 * Makes batches of what was polled.
 *
 * @param declarations what records are checked against
 */
public record Decoder(Declarations declarations) {

    /** Decodes records of one partition, at least one, by rising offset. The day of arrival is that of Kafka's time. */
    public Batch decode(Position from, List<ConsumerRecord<byte[], byte[]>> records) {
        String feed = FeedTopic.feed(from.topic());
        Declared declared = declarations.now();
        List<Arrived> arrived =
                records.stream().map(one -> arrived(feed, one, declared)).toList();
        return new Batch(feed, from, arrived, declared);
    }

    /** The same records by the catalogue as it is now, which is read first. */
    public Batch again(Batch batch) throws SQLException {
        Declared declared = declarations.refresh();
        List<Arrived> arrived = batch.records().stream()
                .map(one -> one.again(door(batch, one, declared)))
                .toList();
        return new Batch(batch.feed(), batch.from(), arrived, declared);
    }

    private static Decoded door(Batch batch, Arrived one, Declared declared) {
        return RecordDoor.decode(one.sent(), batch.feed(), one.day(), declared.catalogue());
    }

    private static Arrived arrived(String feed, ConsumerRecord<byte[], byte[]> one, Declared declared) {
        LocalDate day = LocalDays.of(Instant.ofEpochMilli(one.timestamp()));
        Decoded decoded = RecordDoor.decode(one.value(), feed, day, declared.catalogue());
        return Arrived.of(one.offset(), day, one.key(), one.value(), decoded);
    }
}
