package org.saferindicators.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All measurements, by name; prints medians and their ratios. */
final class Report {

    private static final String REPLAY = "worker, replay";
    private static final String COLD_REPLAY = "worker, replay when just started";

    private final Map<String, List<Measured>> all = new LinkedHashMap<>();

    /** Adds what one run gave, and says so. */
    void add(int round, Map<String, Measured> run) {
        run.forEach((name, one) -> {
            all.computeIfAbsent(name, ignored -> new ArrayList<>()).add(one);
            say("round %d  %-32s %9.0f rows/s  %6.1f CPU s per million (%.1f writer, %.1f PostgreSQL)  %4d MiB"
                    .formatted(
                            round,
                            name,
                            one.rate(),
                            one.cpuPerMillion(),
                            one.writerPerMillion(),
                            one.postgresPerMillion(),
                            one.peakMegabytes()));
        });
    }

    /** Prints the table of medians. */
    void medians() {
        say(
                "\n| median of rounds | rows/s | lowest | highest | CPU s per million | of the writer | of PostgreSQL | peak RSS MiB |");
        say("|---|---|---|---|---|---|---|---|");
        all.forEach((name, runs) -> say("| %s | %.0f | %.0f | %.0f | %.1f | %.1f | %.1f | %.0f |"
                .formatted(
                        name,
                        median(runs, Measured::rate),
                        runs.stream().mapToDouble(Measured::rate).min().orElse(0),
                        runs.stream().mapToDouble(Measured::rate).max().orElse(0),
                        median(runs, Measured::cpuPerMillion),
                        median(runs, Measured::writerPerMillion),
                        median(runs, Measured::postgresPerMillion),
                        runs.stream().mapToDouble(Measured::peakMegabytes).max().orElse(0))));
        say("");
    }

    /** Prints what is asked of the worker, as far as what it is compared with took part. */
    void ratios() {
        ratio("worker", "copy", Measured::rate, "rows/s: worker to raw COPY", "at least 0.5");
        ratio("worker", "copy-single", Measured::rate, "rows/s: worker to COPY of one connection", "at least 0.5");
        ratio("worker", "debezium", Measured::rate, "rows/s: worker to Debezium at its best", "at least 1.5");
        ratio("worker", "debezium", Measured::cpuPerMillion, "CPU: worker to Debezium at its best", "at most 0.62");
        ratio("worker", "debezium-defaults", Measured::rate, "rows/s: worker to Debezium's defaults", "at least 3");
        ratio(REPLAY, "worker", Measured::rate, "rows/s: replay to first load", "at least 1.6");
        ratio(COLD_REPLAY, "worker", Measured::rate, "rows/s: replay when just started to first load", "at least 1.6");
    }

    /** Prints the ratio of two medians. */
    void ratio(String one, String other, ToDoubleFunction<Measured> what, String title, String wanted) {
        if (all.containsKey(one) && all.containsKey(other)) {
            say("%-46s %5.2f  (%s)".formatted(title, median(one, what) / median(other, what), wanted));
        }
    }

    /** Prints a line. */
    static void say(String line) {
        System.out.println(line);
    }

    private double median(String name, ToDoubleFunction<Measured> what) {
        return median(all.getOrDefault(name, List.of()), what);
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> what) {
        double[] sorted = runs.stream().mapToDouble(what).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
