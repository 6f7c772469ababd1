package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saferindicators.ingest.outbox.OutboxRig.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.Submission;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.submission.Closings;

/** What agencies are told over Kafka. */
class OutboxTest {

    private final OutboxRig rig = new OutboxRig();
    private final Submission january = Submission.of("january", "2019-01-10")
            .count("burglary", "district-1", "2018-01", 12)
            .count("burglary", "district-2", "2018-01", 7)
            .count("robbery", "district-1", "2018-02", 3);

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aPublishedSubmissionIsToldWithWhatBecameOfItsRecords() {
        rig.ingest.send(january.rows().subList(0, 1));
        rig.ingest.send(january.all());
        rig.withTopics().sending().awaitSent();

        ConsumerRecord<byte[], byte[]> told = only(rig.receipts());
        assertThat(new String(told.key(), UTF_8)).isEqualTo("january");
        JsonNode receipt = ReceiptSchema.json(told.value());
        assertThat(receipt.path("feed").asText()).isEqualTo("police.test");
        assertThat(receipt.path("state").asText()).isEqualTo("published");
        assertThat(receipt.path("sent").asInt()).isEqualTo(5);
        assertThat(receipt.path("accepted").asInt()).isEqualTo(4);
        assertThat(receipt.path("unchanged").asInt()).isEqualTo(1);
        assertThat(receipt.path("editionDate").asText()).isEqualTo("2019-01-10");
        assertThat(receipt.path("completeThrough").asText()).isEqualTo("2018-12");
        assertThat(receipt.path("missingRows")).isEmpty();
        isInOrder(receipt);
        assertThat(rig.rejected()).isEmpty();
    }

    @Test
    void aFailedSubmissionIsToldWithItsReasonAndEachRejectedRow() {
        Submission outside = Submission.of("outside", "2019-01-10")
                .months("2018-01/2018-03")
                .count("burglary", "district-1", "2018-01", 1)
                .count("burglary", "district-1", "2018-04", 2);
        rig.ingest.send(outside.manifest());
        rig.ingest.send(outside.rows());
        rig.withTopics().sending().awaitSent();

        JsonNode receipt = ReceiptSchema.json(only(rig.receipts()).value());
        assertThat(receipt.path("state").asText()).isEqualTo("failed");
        assertThat(receipt.at("/reasons/0/code").asText()).isEqualTo("OUT_OF_SCOPE");
        assertThat(receipt.at("/faults/0/code").asText()).isEqualTo("OUT_OF_SCOPE");
        assertThat(receipt.at("/faults/0/records").asInt()).isEqualTo(1);
        isInOrder(receipt);
        ConsumerRecord<byte[], byte[]> rejected = only(rig.rejected());
        assertThat(rejected.value()).isEqualTo(outside.rows().get(1));
        assertThat(new String(rejected.key(), UTF_8)).isEqualTo("key-2");
        assertThat(header(rejected, "__connect.errors.topic")).isEqualTo("feed.police.test.v1");
        assertThat(header(rejected, "__connect.errors.partition")).isEqualTo("0");
        assertThat(header(rejected, "__connect.errors.offset")).isEqualTo("2");
        assertThat(header(rejected, "__connect.errors.exception.message")).contains("outside the scope");
        assertThat(header(rejected, "safer.code")).isEqualTo("OUT_OF_SCOPE");
        assertThat(header(rejected, "safer.submission")).isEqualTo("outside");
        assertThat(header(rejected, "safer.row")).isEqualTo("2");
    }

    @Test
    void rowsFoundWrongWhenTheirSubmissionClosesAreToldToo() {
        Submission twice = Submission.of("twice", "2019-01-10")
                .count("burglary", "district-1", "2018-01", 1)
                .count("burglary", "district-1", "2018-01", 2);
        rig.ingest.send(twice.all());
        rig.withTopics().sending().awaitSent();

        JsonNode receipt = ReceiptSchema.json(only(rig.receipts()).value());
        assertThat(receipt.path("state").asText()).isEqualTo("failed");
        isInOrder(receipt);
        assertThat(rig.rejected())
                .hasSize(receipt.path("rejected").asInt())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(header(one, "safer.code")).isEqualTo("DUPLICATE_CELL"));
    }

    @Test
    void whatMayHidePersonalDataIsToldByItsHashAlone() {
        byte[] row = ("{\"type\":\"measurement\",\"dataset\":\"crimes\",\"submission\":\"january\",\"row\":1,"
                        + "\"measure\":\"burglary\",\"area\":\"district-1\",\"period\":\"2018-01\",\"value\":1,"
                        + "\"victim\":\"Jane Example\"}")
                .getBytes(UTF_8);
        rig.ingest.send(row, "Jane Example, 12 High Street".getBytes(UTF_8));
        rig.withTopics().sending().awaitSent();

        List<ConsumerRecord<byte[], byte[]>> rejected = rig.rejected();
        assertThat(rejected).hasSize(2).allSatisfy(one -> {
            assertThat(one.value()).isNull();
            assertThat(one.key()).isNull();
            assertThat(everything(one)).doesNotContain("Jane");
        });
        assertThat(header(rejected.getFirst(), "safer.code")).isEqualTo("PERSONAL_DATA");
        assertThat(header(rejected.getFirst(), "safer.sha256"))
                .isEqualTo(rig.ingest.database.one("SELECT encode(sha256(?), 'hex')", (Object) row));
        assertThat(header(rejected.getLast(), "safer.code")).isEqualTo("NOT_JSON");
    }

    @Test
    void anOverdueSubmissionIsToldOnceAndAgainWhenItCloses() {
        rig.ingest.send(january.manifest());
        rig.ingest.send(january.rows().subList(0, 1));
        nameOverdue();
        rig.withTopics().sending().awaitSent();
        nameOverdue();
        assertThat(rig.waiting()).isEqualTo("0");

        JsonNode overdue = ReceiptSchema.json(only(rig.receipts()).value());
        assertThat(overdue.path("state").asText()).isEqualTo("open");
        assertThat(overdue.at("/reasons/0/code").asText()).isEqualTo("MISSING_ROWS");
        assertThat(overdue.path("missingRows")).hasToString("[\"2-3\"]");
        assertThat(overdue.has("closedAt")).isFalse();
        isInOrder(overdue);

        rig.ingest.send(january.rows().subList(1, 3));
        rig.awaitSent();
        assertThat(rig.receipts()).hasSize(2);
        assertThat(ReceiptSchema.json(rig.receipts().getLast().value())
                        .path("state")
                        .asText())
                .isEqualTo("published");
    }

    @Test
    void aSubmissionThatIsTakenBackIsToldAgain() {
        rig.ingest.send(january.all());
        rig.withTopics().sending().awaitSent();

        rig.ingest.send(
                "{\"type\":\"withdrawal\",\"dataset\":\"crimes\",\"submission\":\"january\",\"reason\":\"sent by mistake\"}"
                        .getBytes(UTF_8));
        rig.awaitSent();

        assertThat(rig.receipts()).hasSize(2);
        JsonNode receipt = ReceiptSchema.json(rig.receipts().getLast().value());
        assertThat(receipt.path("state").asText()).isEqualTo("withdrawn");
        isInOrder(receipt);
    }

    @Test
    void aReplayTellsNothingAnew() {
        List<byte[]> all = new ArrayList<>(january.all());
        all.add("not a record".getBytes(UTF_8));
        rig.ingest.send(all);
        rig.withTopics().sending().awaitSent();

        rig.ingest.replay();
        rig.ingest.send(all);

        assertThat(rig.waiting()).isEqualTo("0");
        assertThat(rig.receipts()).hasSize(1);
        assertThat(rig.rejected()).hasSize(1);
    }

    @Test
    void theExampleIsInOrder() throws IOException {
        isInOrder(ReceiptSchema.json(Files.readAllBytes(ReceiptSchema.OPENAPI.resolve("examples/receipt.json"))));
    }

    private void nameOverdue() {
        try {
            Transactions.<Boolean, RuntimeException>run(rig.ingest.database.source(), connection -> {
                Closings.nameOverdue(connection, Duration.ZERO);
                return true;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the schema says, and the numbers conserve. */
    private static void isInOrder(JsonNode receipt) {
        assertThat(ReceiptSchema.faults(receipt)).isEmpty();
        int sum = 0;
        for (String outcome : List.of("accepted", "unchanged", "superseded", "conflict", "rejected", "withdrawn")) {
            sum += receipt.path(outcome).asInt();
        }
        assertThat(receipt.path("sent").asInt()).isPositive().isEqualTo(sum);
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }

    private static String everything(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers().forEach(one -> text.append(one.key()).append(new String(one.value(), ISO_8859_1)));
        return text.toString();
    }
}
