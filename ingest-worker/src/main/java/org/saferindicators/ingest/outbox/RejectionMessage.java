package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.saferindicators.feed.Fault;
import org.saferindicators.store.outbox.Rejection;

/**
 * A refused record as tools for dead letters expect it: where it came from and what is wrong stand in headers, key and
 * value are those that were sent. Where quarantine does not keep them, they are null and only the hash is told.
 */
final class RejectionMessage {

    private static final String CONNECT = "__connect.errors.";

    private RejectionMessage() {}

    static ProducerRecord<byte[], byte[]> of(String topic, Rejection rejection) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic,
                rejection.content().key().orElse(null),
                rejection.content().value().orElse(null));
        Headers headers = record.headers();
        put(headers, CONNECT + "topic", rejection.topic());
        put(headers, CONNECT + "partition", Integer.toString(rejection.partition()));
        put(headers, CONNECT + "offset", Long.toString(rejection.offset()));
        put(headers, CONNECT + "exception.class.name", Fault.class.getName());
        put(headers, CONNECT + "exception.message", rejection.message());
        put(headers, "safer.code", rejection.code());
        put(headers, "safer.field", rejection.field());
        put(headers, "safer.faults", rejection.faults());
        put(headers, "safer.sha256", rejection.sha256());
        rejection.submission().ifPresent(name -> put(headers, "safer.submission", name));
        rejection.row().ifPresent(row -> put(headers, "safer.row", row.toString()));
        return record;
    }

    /** The same for a topic that does not take a value of this length. */
    static ProducerRecord<byte[], byte[]> withoutContent(ProducerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), null, null, record.headers());
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
