package org.saferindicators.ingest.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;

/** What every Kafka client of the worker is told: where the brokers are, and how it is let in. */
public final class KafkaClients {

    /** Anything else is the worker's own to set: what it promises depends on it. */
    private static final List<String> WAYS_IN = List.of("security.", "sasl.", "ssl.");

    private KafkaClients() {}

    /**
     * The brokers, and what the file says that {@link KafkaSettings#clientConfig()} names.
     *
     * @param own settings of the one client
     * @throws IllegalArgumentException when the file cannot be read, or says something else than how to be let in
     */
    public static Map<String, Object> config(KafkaSettings kafka, Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
        kafka.clientConfig().ifPresent(file -> read(file).forEach((key, value) -> all.put((String) key, value)));
        return all;
    }

    private static Properties read(Path file) {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "the file " + file + " of safer.kafka.client-config cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
        Optional<String> foreign = found.stringPropertyNames().stream()
                .filter(key -> WAYS_IN.stream().noneMatch(key::startsWith))
                .min(String::compareTo);
        foreign.ifPresent(key -> {
            throw new IllegalArgumentException("the file " + file + " of safer.kafka.client-config sets " + key
                    + "; expected only keys that begin with security., sasl. or ssl.");
        });
        return found;
    }
}
