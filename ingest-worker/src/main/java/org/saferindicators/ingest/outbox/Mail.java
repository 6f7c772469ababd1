package org.saferindicators.ingest.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saferindicators.ingest.config.KafkaClients;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.config.OutboxSettings;

/** Sends records and waits until the brokers have them. Used by one thread. */
final class Mail implements AutoCloseable {

    /** Room for a record of 1 MiB with its headers. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private static final int BUFFER = 8 * 1024 * 1024;

    private final KafkaSettings kafka;
    private final OutboxSettings settings;
    private final List<Sent> underway = new ArrayList<>();
    private Optional<Producer<byte[], byte[]>> producer = Optional.empty();

    /** Connects when the first record is sent. */
    Mail(KafkaSettings kafka, OutboxSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** A record on its way, and what to send when it is too long for its topic. */
    private record Sent(Future<RecordMetadata> answer, Optional<ProducerRecord<byte[], byte[]>> instead) {}

    /**
     * Sends a record.
     *
     * @throws KafkaException when it cannot even be put on its way in time
     */
    void send(ProducerRecord<byte[], byte[]> record) {
        underway.add(new Sent(connected().send(record), Optional.empty()));
    }

    /** Sends a record, or another when it is too long for its topic. */
    void send(ProducerRecord<byte[], byte[]> record, ProducerRecord<byte[], byte[]> instead) {
        underway.add(new Sent(connected().send(record), Optional.of(instead)));
    }

    /**
     * Returns when the brokers have everything sent.
     *
     * @throws KafkaException when they do not have all of it in time
     */
    void await() throws InterruptedException {
        connected().flush();
        for (Sent one : underway) {
            await(one);
        }
        underway.clear();
    }

    private void await(Sent one) throws InterruptedException {
        try {
            finish(one.answer());
        } catch (RecordTooLargeException tooLong) {
            finish(connected().send(one.instead().orElseThrow(() -> tooLong)));
        }
    }

    private static void finish(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            var unused = answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof KafkaException known ? known : new KafkaException(failed.getCause());
        }
    }

    /** Forgets what is on its way: what was not acknowledged will be sent again. */
    void forget() {
        underway.clear();
        producer.ifPresent(one -> one.close(Duration.ZERO));
        producer = Optional.empty();
    }

    @Override
    public void close() {
        forget();
    }

    private Producer<byte[], byte[]> connected() {
        Producer<byte[], byte[]> here = producer.orElseGet(this::connect);
        producer = Optional.of(here);
        return here;
    }

    private Producer<byte[], byte[]> connect() {
        long patience = settings.patience().toMillis();
        Map<String, Object> own = Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                kafka.group() + "-outbox",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience / 2),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience / 2,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LONGEST,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                (long) BUFFER,
                ProducerConfig.LINGER_MS_CONFIG,
                5);
        return new KafkaProducer<>(
                KafkaClients.config(kafka, own), new ByteArraySerializer(), new ByteArraySerializer());
    }
}
