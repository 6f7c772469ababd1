package org.saferindicators.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Administration of topics through any broker.
 *
 * @param bootstrap the brokers, as Kafka's {@code bootstrap.servers}
 * @param client further settings of the client, such as {@code security.protocol}
 */
public record Topics(String bootstrap, Map<String, String> client) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Of brokers that let everybody in. */
    public Topics(String bootstrap) {
        this(bootstrap, Map.of());
    }

    /**
     * Creates a topic and returns when clients can see it. A topic of that name stays as it is.
     *
     * @param settings of the topic, such as {@code cleanup.policy}
     * @throws IllegalStateException when the broker refuses, or does not answer within half a minute
     */
    public void create(String name, int partitions, Map<String, String> settings) {
        try (Admin admin = admin()) {
            NewTopic topic =
                    new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(Map.copyOf(settings));
            createMissing(admin, topic);
            Waiting.until(() -> isVisible(admin, name), LIMIT, () -> "topic " + name + " does not appear");
        }
    }

    private static void createMissing(Admin admin, NewTopic topic) {
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topic " + topic.name(), e);
            }
        }
    }

    /** Whether the broker answers a client. */
    boolean brokerAnswers() {
        try (Admin admin = admin()) {
            return !await(admin.describeCluster().nodes()).isEmpty();
        } catch (ExecutionException e) {
            return false;
        }
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("bootstrap.servers", bootstrap);
        settings.put("default.api.timeout.ms", "10000");
        settings.put("request.timeout.ms", "5000");
        return Admin.create(settings);
    }

    private static boolean isVisible(Admin admin, String name) {
        try {
            return await(admin.describeTopics(List.of(name)).allTopicNames()).containsKey(name);
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static <T> T await(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ExecutionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        }
    }
}
