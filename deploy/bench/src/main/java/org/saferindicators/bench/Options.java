package org.saferindicators.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command line.
 *
 * @param records how many records, a multiple of 40
 * @param rounds how often each contestant runs
 * @param seed of the data
 * @param only names of the contestants
 * @param batch records per transaction of the worker
 * @param jvm arguments of the worker's JVM besides those it is deployed with
 * @param shuffled whether records come in no order of time
 * @param malformed whether to compare with malformed records instead
 */
record Options(
        int records,
        int rounds,
        long seed,
        Set<String> only,
        int batch,
        List<String> jvm,
        boolean shuffled,
        boolean malformed) {

    static final int PARTITIONS = 2;
    private static final int STEP = 40;
    private static final Set<String> FLAGS = Set.of("--shuffled", "--malformed");
    private static final Map<String, String> USUAL = Map.of(
            "--records", "1000000",
            "--rounds", "5",
            "--seed", "1",
            "--only", "worker,copy,copy-single,debezium,debezium-defaults",
            "--batch", "5000",
            "--jvm", "");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Options of(String... arguments) {
        Map<String, String> read = new HashMap<>(USUAL);
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (FLAGS.contains(name)) {
                read.put(name, "true");
            } else if (USUAL.containsKey(name) && i + 1 < arguments.length) {
                read.put(name, arguments[++i]);
            } else {
                throw new IllegalArgumentException("unknown, or without a value: " + name);
            }
        }
        return of(read);
    }

    private static Options of(Map<String, String> read) {
        return new Options(
                Math.max(STEP, Integer.parseInt(text(read, "--records")) / STEP * STEP),
                Integer.parseInt(text(read, "--rounds")),
                Long.parseLong(text(read, "--seed")),
                Set.of(text(read, "--only").split(",")),
                Integer.parseInt(text(read, "--batch")),
                Arrays.stream(text(read, "--jvm").split(" "))
                        .filter(one -> !one.isBlank())
                        .toList(),
                read.containsKey("--shuffled"),
                read.containsKey("--malformed"));
    }

    private static String text(Map<String, String> read, String name) {
        return read.getOrDefault(name, "");
    }
}
