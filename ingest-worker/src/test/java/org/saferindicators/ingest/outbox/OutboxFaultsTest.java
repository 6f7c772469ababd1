package org.saferindicators.ingest.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saferindicators.ingest.outbox.OutboxRig.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.Submission;

/** What stands in the way of telling agencies holds up nothing else, and nothing is lost by it. */
class OutboxFaultsTest {

    private final OutboxRig rig = new OutboxRig();
    private final Submission january =
            Submission.of("january", "2019-01-10").count("burglary", "district-1", "2018-01", 12);

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aMissingTopicHoldsUpOnlyWhatIsOwedToIt() {
        rig.createTopic("rejected.");
        List<byte[]> all = new ArrayList<>(january.all());
        all.add("not a record".getBytes(UTF_8));
        rig.ingest.send(all);
        rig.sending();

        awaitWaiting("receipt");
        assertThat(rig.rejected()).hasSize(1);

        rig.createTopic("receipts.");
        rig.awaitSent();
        assertThat(rig.receipts()).hasSize(1);
    }

    @Test
    void withoutABrokerRecordsAreTakenInAndToldLater() {
        rig.withTopics().sending("127.0.0.1:1");
        rig.ingest.send(january.all());
        rig.ingest.send("not a record".getBytes(UTF_8));

        assertThat(rig.ingest.state("january")).isEqualTo("published");
        assertThat(rig.waiting()).isEqualTo("2");

        rig.sending().awaitSent();
        assertThat(rig.receipts()).hasSize(1);
        assertThat(rig.rejected()).hasSize(1);
    }

    @Test
    void whatTheBrokersDoNotAcknowledgeStaysInTheOutbox() {
        rig.createTopic("receipts.", Map.of("max.message.bytes", "100"));
        rig.createTopic("rejected.");
        rig.ingest.send(january.all());
        rig.ingest.send("not a record".getBytes(UTF_8));
        rig.sending();
        awaitWaiting("receipt");
        assertThat(rig.rejected()).hasSize(1);

        await().during(Duration.ofSeconds(1)).until(() -> rig.waiting().equals("1"));
        assertThat(rig.receipts()).isEmpty();
        rig.changeTopic("receipts.", "max.message.bytes", "100000");

        rig.awaitSent();
        assertThat(rig.receipts()).hasSize(1);
    }

    @Test
    void aValueTooLongForTheTopicIsToldByItsHash() {
        rig.createTopic("rejected.", Map.of("max.message.bytes", "3000"));
        Submission wordy = Submission.of("wordy", "2019-01-10")
                .row("\"measure\":\"burglary\",\"area\":\"district-1\",\"period\":\"2018-01\",\"value\":1,\"note\":\""
                        + "long ".repeat(1000) + "\"");
        rig.ingest.send(wordy.rows());
        rig.ingest.send(Submission.of("wrong", "2019-01-10")
                .count("burglary", "nowhere", "2018-01", 1)
                .rows());
        rig.sending().awaitSent();

        assertThat(rig.rejected()).hasSize(2);
        assertThat(rig.rejected().getFirst().value()).isNull();
        assertThat(header(rig.rejected().getFirst(), "safer.code")).isEqualTo("TOO_LONG");
        assertThat(rig.rejected().getLast().value()).isNotNull();
    }

    @Test
    void twoWorkersTellEachThingOnce() {
        rig.withTopics().sending().sending();
        for (int batch = 0; batch < 4; batch++) {
            rig.ingest.send(
                    batch % 2,
                    IntStream.range(0, 600)
                            .mapToObj(i -> ("wrong " + i).getBytes(UTF_8))
                            .toList());
        }
        rig.awaitSent();

        List<String> told = rig.rejected().stream()
                .map(one -> header(one, "__connect.errors.partition") + " " + header(one, "__connect.errors.offset"))
                .toList();
        assertThat(told)
                .hasSize(2400)
                .containsExactlyInAnyOrderElementsOf(
                        rig.ingest.database.rows("SELECT partition, record_offset FROM quarantine"));
    }

    private void awaitWaiting(String kinds) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rig.ingest
                        .database
                        .one("SELECT string_agg(kind, ' ') FROM outbox")
                        .equals(kinds));
    }
}
