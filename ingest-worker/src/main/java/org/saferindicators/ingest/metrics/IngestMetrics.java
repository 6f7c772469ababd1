package org.saferindicators.ingest.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Outcome;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.ledger.Verdicts;

/** What the worker counts and times. Counted after the commit, so that no record is counted twice by one worker. */
@Singleton
public class IngestMetrics {

    private final MeterRegistry registry;
    private final Timer batchTime;
    private final Counter fenced;
    private final Counter retries;
    private final Counter stops;

    /** In this registry. */
    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.batchTime = Timer.builder("safer.ingest.batch")
                .description("Time to write a batch, commit included")
                .register(registry);
        this.fenced = counter("safer.ingest.fenced", "Batches given up because another worker had moved on");
        this.retries = counter("safer.ingest.retries", "Attempts put off because the database was away or busy");
        this.stops = counter("safer.ingest.stops", "Partitions stopped until a person has looked");
    }

    /** Begins to time a batch. */
    public Timer.Sample start() {
        return Timer.start(registry);
    }

    /** Counts a committed batch and its records by feed, outcome and code. */
    public void written(Timer.Sample started, String feed, List<Arrived> batch, Verdicts verdicts) {
        started.stop(batchTime);
        Map<Outcome, Map<String, Integer>> counts = new EnumMap<>(Outcome.class);
        for (Arrived one : batch) {
            Verdict verdict = verdicts.at(one.offset());
            counts.computeIfAbsent(verdict.outcome(), ignored -> new TreeMap<>())
                    .merge(verdict.code(), 1, Integer::sum);
        }
        counts.forEach((outcome, codes) -> codes.forEach((code, records) -> registry.counter(
                        "safer.ingest.records", Tags.of("feed", feed, "outcome", outcome.word(), "code", code))
                .increment(records)));
    }

    /** A batch was given up to another worker. */
    public void fenced() {
        fenced.increment();
    }

    /** An attempt was put off. */
    public void retried() {
        retries.increment();
    }

    /** A partition was stopped. */
    public void stopped() {
        stops.increment();
    }

    /** A submission came to an end. */
    public void closed(String state) {
        registry.counter("safer.ingest.submissions", "state", state).increment();
    }

    /** Watches how many records this worker has still to take in. */
    public void lag(Supplier<Number> records) {
        Gauge.builder("safer.ingest.lag", records)
                .description("Records of the assigned partitions not yet written, as of the last fetch")
                .register(registry);
    }

    /** Watches for how many seconds no broker has answered. */
    public void brokerSilence(Supplier<Number> seconds) {
        Gauge.builder("safer.ingest.broker.silence", seconds)
                .description("Seconds since anything was heard of a broker")
                .register(registry);
    }

    /** Watches how many entries of the outbox wait to be sent. */
    public void outbox(Supplier<Number> entries) {
        Gauge.builder("safer.ingest.outbox", entries)
                .description("Receipts and sets of rejections that wait to be sent, as of the last look")
                .register(registry);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
