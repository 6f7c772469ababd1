package org.saferindicators.local.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.saferindicators.local.LocalStack;
import org.saferindicators.local.Ports;

/**
 * What the demo was asked for. Usage is told by {@code deploy/demo --help}.
 *
 * @param root top of the project
 * @param check whether to verify the calls and end, instead of staying up
 * @param keep whether to go on with the data of the earlier start
 * @param ports where to listen
 * @param existingPostgres whether the environment names a server to use instead
 * @param existingKafka whether the environment names brokers to use instead
 */
record DemoOptions(
        Path root,
        boolean check,
        boolean keep,
        Map<DemoPort, Integer> ports,
        boolean existingPostgres,
        boolean existingKafka) {

    private static final int LAST_PORT = 65_535;

    /**
     * Reads arguments, then environment variables, then what is usual; {@code --check} takes free ports.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static DemoOptions of(Path root, Function<String, Optional<String>> environment, String... args) {
        List<String> flags = new ArrayList<>();
        Map<DemoPort, Integer> ports = new EnumMap<>(DemoPort.class);
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--check", "--keep" -> flags.add(option);
                default -> ports.put(port(option), number(option, Optional.ofNullable(rest.pollFirst())));
            }
        }
        boolean check = flags.contains("--check");
        boolean keep = flags.contains("--keep");
        for (DemoPort port : DemoPort.values()) {
            ports.computeIfAbsent(port, missing -> unnamed(missing, environment, check));
        }
        boolean existingPostgres = environment.apply(LocalStack.JDBC_URL).isPresent();
        boolean existingKafka = environment.apply(LocalStack.KAFKA_BOOTSTRAP).isPresent();
        return new DemoOptions(root, check, keep, Map.copyOf(ports), existingPostgres, existingKafka);
    }

    private static int unnamed(DemoPort port, Function<String, Optional<String>> environment, boolean check) {
        return environment
                .apply(port.variable())
                .map(text -> number(port.variable(), Optional.of(text)))
                .orElseGet(() -> check ? Ports.free() : port.usual());
    }

    /** Where one of them listens. */
    int port(DemoPort port) {
        return Optional.ofNullable(ports.get(port)).orElse(port.usual());
    }

    /** Holds data and logs; one for each port of the API, so that two demos do not share one. */
    Path folder() {
        return root.resolve("deploy/local/target/demo").resolve(Integer.toString(port(DemoPort.API)));
    }

    /** What to tell a person when ports are taken; empty when all are free. */
    Optional<String> takenPorts(IntPredicate isTaken) {
        List<String> lines = new ArrayList<>();
        for (DemoPort port : DemoPort.values()) {
            if (!isExisting(port) && isTaken.test(port(port))) {
                lines.add(
                        "Port %d for %s is taken: stop what listens there (another demo?) or choose another, as in %s %d."
                                .formatted(port(port), port.title(), port.option(), port(port) + 10));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private boolean isExisting(DemoPort port) {
        return switch (port) {
            case POSTGRES -> existingPostgres;
            case KAFKA -> existingKafka;
            case API, WORKER -> false;
        };
    }

    private static DemoPort port(String option) {
        for (DemoPort port : DemoPort.values()) {
            if (port.option().equals(option)) {
                return port;
            }
        }
        throw new IllegalArgumentException("unknown option " + option + "; deploy/demo --help lists them");
    }

    private static int number(String name, Optional<String> text) {
        return text.filter(one -> one.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(one -> one >= 1 && one <= LAST_PORT)
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " wants a port, a number from 1 to " + LAST_PORT));
    }
}
