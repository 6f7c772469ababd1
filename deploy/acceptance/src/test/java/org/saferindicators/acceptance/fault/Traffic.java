package org.saferindicators.acceptance.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends offences in up to three versions and whole submissions of figures, all over the partitions: 20 % twice, a fifth out
 * of order, and malformed records of each kind in turn and a few contradictions between them. Notes what Kafka
 * acknowledges.
 */
final class Traffic implements AutoCloseable {

    private static final List<Malformed> KINDS = List.of(Malformed.values());
    private static final int OFFENCES_AT_ONCE = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random;
    private final Truth truth;
    private final double badForEachGood;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Sent> later = new ArrayList<>();
    private final List<Runnable> notes = new ArrayList<>();
    private int offences;
    private int editions;
    private int bad;
    private double badOwed;

    /**
     * To the broker, noting in {@code truth}.
     *
     * @param malformed which part of all records is malformed, below 1
     */
    Traffic(String bootstrap, Random random, Truth truth, double malformed) {
        this.badForEachGood = malformed / (1 - malformed);
        this.random = random;
        this.truth = truth;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "enable.idempotence",
                        "true",
                        "acks",
                        "all",
                        "linger.ms",
                        "5",
                        "delivery.timeout.ms",
                        Long.toString(PATIENCE.toMillis()),
                        "max.block.ms",
                        Long.toString(PATIENCE.toMillis())),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends so many records, some of them begun before; all are acknowledged on return. */
    void send(int records) {
        while (later.size() < records * 2) {
            addOffences();
            addEdition();
        }
        for (int i = 0; i < later.size() / 10; i++) {
            Collections.swap(later, random.nextInt(later.size()), random.nextInt(later.size()));
        }
        List<Sent> now = later.subList(0, records);
        hand(now);
        now.clear();
    }

    /** Sends what was begun. */
    void finish() {
        hand(later);
        later.clear();
    }

    private void addOffences() {
        for (int i = 0; i < OFFENCES_AT_ONCE; i++) {
            int versions = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
            for (int version = 1; version <= versions; version++) {
                add(new Sent.Version(new Told(offences, version)));
            }
            offences++;
        }
    }

    private void addEdition() {
        if (editions < Edition.MOST && random.nextInt(2) == 0) {
            Edition edition = new Edition(editions++);
            for (int row = 1; row <= edition.rows().size(); row++) {
                add(new Sent.Row(edition, row));
            }
            add(new Sent.Closing(edition));
        }
    }

    private void add(Sent one) {
        addOnce(one);
        if (random.nextInt(5) == 0) {
            addOnce(one);
        }
    }

    private void addOnce(Sent one) {
        later.add(one);
        for (badOwed += badForEachGood; badOwed >= 1; badOwed--) {
            later.add(new Sent.Bad(KINDS.get(bad++ % KINDS.size())));
        }
    }

    private void hand(List<Sent> all) {
        for (Sent one : all) {
            int partition = random.nextInt(Storm.PARTITIONS);
            hand(one, partition);
            if (one instanceof Sent.Version(Told told) && random.nextInt(100) == 0) {
                hand(new Sent.Contradiction(told), partition);
            }
        }
        producer.flush();
        notes.forEach(Runnable::run);
        notes.clear();
    }

    private void hand(Sent one, int partition) {
        Future<RecordMetadata> handed = producer.send(new ProducerRecord<>(one.topic(), partition, null, one.value()));
        notes.add(() -> truth.acknowledged(new Truth.Place(one.topic(), partition, offset(handed)), one));
    }

    private static long offset(Future<RecordMetadata> handed) {
        try {
            return handed.get().offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a record was not acknowledged", e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
