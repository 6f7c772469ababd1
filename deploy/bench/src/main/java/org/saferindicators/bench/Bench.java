package org.saferindicators.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saferindicators.local.KafkaProcess;

/** Runs the contestants in turn, round after round, and prints medians and ratios. */
public final class Bench {

    /** One malformed record after nineteen good ones is 5 in 100. */
    private static final int GOOD_BETWEEN = 19;

    private final Options options;
    private final Rig rig;
    private final Report report = new Report();

    private Bench(Options options, Rig rig) {
        this.options = options;
        this.rig = rig;
    }

    /** Runs; the arguments are those of {@code deploy/bench/run}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Locale.setDefault(Locale.ROOT);
        Report.say("synthetic data: " + options);
        try (Rig rig = new Rig(options)) {
            Bench bench = new Bench(options, rig);
            if (options.malformed()) {
                bench.malformed();
            } else {
                bench.compare();
            }
        }
    }

    private void compare() throws Exception {
        Report.say("a record has %.0f bytes".formatted(Feed.fill(rig.kafka, rig.streams(), 0)));
        List<Contestant> contestants = new ArrayList<>(List.of(
                new WorkerRun(rig, rig.kafka, "worker", 0, true),
                new DebeziumRun(rig, true),
                new DebeziumRun(rig, false)));
        contestants.addAll(1, CopyRun.both(rig));
        contestants.removeIf(one -> !options.only().contains(one.name()));
        rounds(contestants);
        report.medians();
        report.ratios();
    }

    private void malformed() throws Exception {
        Feed.fill(rig.kafka, rig.streams(), 0);
        try (KafkaProcess other = KafkaProcess.start(rig.folder.resolve("kafka-malformed"))) {
            Feed.fill(other, rig.streams(), GOOD_BETWEEN);
            int bad = options.records() / Options.PARTITIONS / GOOD_BETWEEN * Options.PARTITIONS;
            rounds(List.of(
                    new WorkerRun(rig, rig.kafka, "clean", 0, false),
                    new WorkerRun(rig, other, "5 % malformed", bad, false)));
        }
        report.medians();
        report.ratio("5 % malformed", "clean", Measured::rate, "good rows/s: 5 % malformed to clean", "at least 0.8");
    }

    /** Each round begins with another contestant, so that none is always the first. */
    private void rounds(List<Contestant> contestants) throws Exception {
        for (int round = 1; round <= options.rounds(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                Contestant one = contestants.get((i + round - 1) % contestants.size());
                String database = "bench_" + round + "_" + i;
                report.add(round, one.run(rig.database(database), round));
                rig.drop(database);
            }
        }
    }
}
