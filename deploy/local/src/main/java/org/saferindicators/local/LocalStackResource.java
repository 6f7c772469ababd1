package org.saferindicators.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test the servers of {@link LocalStack} and an empty database of its own: sets {@code
 * quarkus.datasource.jdbc.url}, {@code .username}, {@code .password} and {@code safer.kafka.bootstrap}. The argument
 * {@code kafka=false} leaves the broker out, which saves its start.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private boolean withKafka = true;

    @Override
    public void init(Map<String, String> arguments) {
        withKafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "true"));
    }

    @Override
    public Map<String, String> start() {
        LocalStack stack = LocalStack.get();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", stack.newDatabase());
        config.put("quarkus.datasource.username", stack.user());
        config.put("quarkus.datasource.password", stack.password());
        if (withKafka) {
            config.put("safer.kafka.bootstrap", stack.kafkaBootstrap());
        }
        return Map.copyOf(config);
    }

    /** Leaves the servers to the next test of this JVM; they end with it. */
    @Override
    public void stop() {}
}
