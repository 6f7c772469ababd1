package org.saferindicators.acceptance.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends offences in up to three versions, 20 % of them twice, a fifth out of order and over any partition, and 5 %
 * malformed records between them; notes what Kafka acknowledges.
 */
final class Traffic implements AutoCloseable {

    private static final List<Malformed> KINDS = List.of(Malformed.values());

    private final Random random;
    private final Truth truth;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Runnable> notes = new ArrayList<>();
    private int number;

    Traffic(String bootstrap, Random random, Truth truth) {
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
                        "20",
                        "delivery.timeout.ms",
                        "300000",
                        "max.block.ms",
                        "300000"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Hands over at least so many records; they are not acknowledged yet. */
    void send(int records) {
        List<Told> told = new ArrayList<>();
        while (told.size() < records) {
            int versions = 1 + (random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
            number++;
            for (int version = 1; version <= versions; version++) {
                told.add(new Told(number, version));
                if (random.nextInt(5) == 0) {
                    told.add(new Told(number, version));
                }
            }
        }
        shuffle(told);
        for (Told one : told) {
            send(one.reference(), one.json(), at -> truth.acknowledged(at, one));
            if (random.nextInt(20) == 0) {
                Malformed kind = KINDS.get(random.nextInt(KINDS.size()));
                send(kind.name(), kind.value(), at -> truth.acknowledged(at, kind));
            }
        }
        producer.flush();
        notes.forEach(Runnable::run);
        notes.clear();
    }

    private void shuffle(List<Told> told) {
        for (int i = 0; i < told.size() / 10; i++) {
            Collections.swap(told, random.nextInt(told.size()), random.nextInt(told.size()));
        }
    }

    private void send(String key, byte @Nullable [] value, Consumer<Truth.Offset> note) {
        int partition = random.nextInt(Storm.PARTITIONS);
        Future<RecordMetadata> sent = producer.send(
                new ProducerRecord<>(Storm.TOPIC, partition, key.getBytes(StandardCharsets.UTF_8), value));
        notes.add(() -> note.accept(new Truth.Offset(partition, offset(sent))));
    }

    private static long offset(Future<RecordMetadata> sent) {
        try {
            return sent.get().offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a record was not acknowledged", e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
