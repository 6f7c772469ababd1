package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.saferindicators.store.outbox.Rejection;

/** A rejection has the headers of the published schema, no more and no fewer. */
class RejectionHeadersTest {

    @Test
    void theHeadersAreThoseOfTheSchema() {
        ObjectNode full = headers(rejection(Optional.of("mps-2020-07"), Optional.of(17)));
        ObjectNode bare = headers(rejection(Optional.empty(), Optional.empty()));

        assertThat(ReceiptSchema.faults("rejection-headers", full)).isEmpty();
        assertThat(ReceiptSchema.faults("rejection-headers", bare)).isEmpty();
        assertThat(full.size() - bare.size()).isEqualTo(2);
    }

    private static Rejection rejection(Optional<String> submission, Optional<Integer> row) {
        return new Rejection(
                "feed.police.mps.v1",
                0,
                4711,
                "PERSONAL_DATA",
                "/note",
                "expected no name of a person",
                "[]",
                submission,
                row,
                "0".repeat(64),
                new Rejection.Content(Optional.empty(), Optional.empty()));
    }

    private static ObjectNode headers(Rejection rejection) {
        ProducerRecord<byte[], byte[]> record = RejectionMessage.of("rejected.mps", rejection);
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
