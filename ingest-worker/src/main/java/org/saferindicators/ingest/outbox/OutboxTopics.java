package org.saferindicators.ingest.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.config.KafkaClients;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.config.OutboxSettings;
import org.saferindicators.store.outbox.Lane;

/**
 * Which topics are there to be sent to. They are an operator's to create, with the agency's right to read them: one that
 * is not there is named once in an alarm and looked for from time to time, and what is owed to it waits.
 */
final class OutboxTopics {

    private static final Logger LOG = Logger.getLogger(OutboxTopics.class);

    private final KafkaSettings kafka;
    private final OutboxSettings settings;
    private final Set<String> there = new HashSet<>();
    private final Map<String, Instant> nextLook = new HashMap<>();

    OutboxTopics(KafkaSettings kafka, OutboxSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** The topic of a lane. */
    String of(Lane lane) {
        return switch (lane.kind()) {
            case RECEIPT -> settings.receipts() + lane.agency();
            case REJECTION -> settings.rejected() + lane.agency();
        };
    }

    /**
     * Those of these lanes whose topics are there.
     *
     * @throws KafkaException when the brokers do not answer
     */
    List<Lane> open(List<Lane> lanes) throws InterruptedException {
        Instant now = Instant.now();
        List<String> unknown = lanes.stream()
                .map(this::of)
                .distinct()
                .filter(topic -> !there.contains(topic) && isTimeToLook(topic, now))
                .toList();
        if (!unknown.isEmpty()) {
            look(unknown, now.plus(settings.recheckTopics()));
        }
        return lanes.stream().filter(lane -> there.contains(of(lane))).toList();
    }

    private boolean isTimeToLook(String topic, Instant now) {
        return !nextLook.getOrDefault(topic, Instant.EPOCH).isAfter(now);
    }

    /** Looks again before anything more is sent: a topic may have gone. */
    void forget() {
        there.clear();
    }

    private void look(List<String> topics, Instant next) throws InterruptedException {
        try (Admin admin = Admin.create(config())) {
            Map<String, KafkaFuture<TopicDescription>> found =
                    admin.describeTopics(topics).topicNameValues();
            for (Map.Entry<String, KafkaFuture<TopicDescription>> one : found.entrySet()) {
                note(one.getKey(), isThere(one.getKey(), one.getValue()), next);
            }
        }
    }

    private void note(String topic, boolean found, Instant next) {
        if (found) {
            there.add(topic);
            nextLook.remove(topic);
        } else {
            nextLook.put(topic, next);
        }
    }

    private boolean isThere(String topic, KafkaFuture<TopicDescription> answer) throws InterruptedException {
        try {
            var unused = answer.get();
            return true;
        } catch (ExecutionException refused) {
            alarmOnce(topic, Objects.requireNonNullElse(refused.getCause(), refused));
            return false;
        }
    }

    private void alarmOnce(String topic, Throwable cause) {
        if (!isForAPerson(cause)) {
            throw new KafkaException("the brokers do not say whether " + topic + " is there", cause);
        }
        if (!nextLook.containsKey(topic)) {
            LOG.errorf(
                    "ALARM: the topic %s cannot be used (%s): create it and let this worker describe and write it;"
                            + " until then what is owed to it stays in the outbox",
                    topic, cause.getMessage());
        }
    }

    private static boolean isForAPerson(Throwable cause) {
        return cause instanceof UnknownTopicOrPartitionException
                || cause instanceof AuthorizationException
                || cause instanceof InvalidTopicException;
    }

    private Map<String, Object> config() {
        Duration patience = settings.patience();
        Map<String, Object> own = Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG, kafka.group() + "-outbox-topics",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis()),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis() / 2));
        return KafkaClients.config(kafka, own);
    }
}
