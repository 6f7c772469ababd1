package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.saferindicators.store.read.Receipt;

/** A receipt as a record of Kafka: {@code openapi/schemas/receipt.json}, keyed by the submission. */
final class ReceiptMessage {

    private ReceiptMessage() {}

    static ProducerRecord<byte[], byte[]> of(String topic, Receipt receipt) {
        return new ProducerRecord<>(
                topic,
                receipt.submission().getBytes(UTF_8),
                json(receipt).toString().getBytes(UTF_8));
    }

    private static ObjectNode json(Receipt receipt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("feed", receipt.feed())
                .put("submission", receipt.submission())
                .put("dataset", receipt.dataset())
                .put("state", receipt.state());
        outcomes(json, receipt.tally());
        faults(json.putArray("faults"), receipt);
        missing(json.putArray("missingRows"), receipt);
        receipt.completeThrough().ifPresent(month -> json.put("completeThrough", month.toString()));
        receipt.editionDate().ifPresent(day -> json.put("editionDate", day.toString()));
        reasons(json.putArray("reasons"), receipt);
        receipt.closedAt().ifPresent(moment -> json.put("closedAt", moment.toString()));
        return json;
    }

    private static void outcomes(ObjectNode json, Receipt.Tally tally) {
        json.put("sent", tally.sent())
                .put("accepted", tally.accepted())
                .put("unchanged", tally.unchanged())
                .put("superseded", tally.superseded())
                .put("conflict", tally.conflict())
                .put("rejected", tally.rejected())
                .put("withdrawn", tally.withdrawn());
    }

    private static void faults(ArrayNode list, Receipt receipt) {
        receipt.faults().forEach(one -> list.addObject().put("code", one.code()).put("records", one.records()));
    }

    private static void missing(ArrayNode list, Receipt receipt) {
        receipt.missing()
                .forEach(
                        run -> list.add(run.first() == run.last() ? "" + run.first() : run.first() + "-" + run.last()));
    }

    private static void reasons(ArrayNode list, Receipt receipt) {
        receipt.reasons()
                .forEach(one -> list.addObject().put("code", one.code()).put("message", one.message()));
    }
}
