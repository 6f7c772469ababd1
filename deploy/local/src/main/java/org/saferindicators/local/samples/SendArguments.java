package org.saferindicators.local.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The command line of {@link SampleFeeds}.
 *
 * @param bootstrap the brokers
 * @param place folder or file to send
 * @param partitions of topics to create, when they are to be created
 * @param client further settings of the Kafka client, such as {@code security.protocol}
 */
record SendArguments(String bootstrap, Path place, OptionalInt partitions, Map<String, String> client) {

    static final String USAGE = """
            usage: SampleFeeds --bootstrap host:port --folder deploy/samples [--create-topics] [--partitions 3]
                               [--command-config client.properties]
                   --folder takes a folder of topics, one topic's folder, or one file feed.<kind>.<agency>.v1/*.ndjson[.gz]""";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with what is missing or wrong
     */
    static SendArguments of(String... args) {
        Map<String, String> options = options(args);
        OptionalInt partitions =
                options.containsKey("--create-topics") ? OptionalInt.of(partitions(options)) : OptionalInt.empty();
        return new SendArguments(
                required(options, "--bootstrap"), Path.of(required(options, "--folder")), partitions, client(options));
    }

    private static Map<String, String> client(Map<String, String> options) {
        Properties found = new Properties();
        String file = options.get("--command-config");
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
                found.load(reader);
            } catch (IOException unreadable) {
                throw new IllegalArgumentException("--command-config " + file + " cannot be read", unreadable);
            }
        }
        return found.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, found::getProperty));
    }

    private static Map<String, String> options(String... args) {
        Map<String, String> options = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--create-topics" -> options.put(option, "");
                case "--bootstrap", "--folder", "--partitions", "--command-config" ->
                    options.put(option, value(option, rest));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return options;
    }

    private static String value(String option, Deque<String> rest) {
        return Optional.ofNullable(rest.pollFirst())
                .orElseThrow(() -> new IllegalArgumentException(option + " has no value"));
    }

    private static String required(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    private static int partitions(Map<String, String> options) {
        String text = options.getOrDefault("--partitions", Integer.toString(SampleFeeds.PARTITIONS));
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("--partitions " + text + " is no number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }
}
