package org.saferindicators.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saferindicators.bench.data.Malformed;
import org.saferindicators.bench.data.Stream;
import org.saferindicators.local.KafkaProcess;

/** Fills the topic before anything is measured. */
final class Feed implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private long bytes;

    private Feed(KafkaProcess kafka) {
        kafka.createTopic(Rig.TOPIC, Options.PARTITIONS);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "linger.ms", "20", "batch.size", "262144"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * Sends all records.
     *
     * @param every one malformed record after this many good ones, 0 for none
     * @return mean size of a record in bytes
     */
    static double fill(KafkaProcess kafka, List<Stream> streams, int every) throws Exception {
        long records = 0;
        try (Feed feed = new Feed(kafka)) {
            for (Stream stream : streams) {
                for (int i = 0; i < stream.size(); i++) {
                    feed.send(stream.partition(), stream.at(i).json());
                    if (every > 0 && i % every == every - 1) {
                        feed.send(stream.partition(), Malformed.of(stream.at(i), i / every));
                    }
                }
                records += stream.size();
            }
            feed.finish();
            return (double) feed.bytes / records;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of a failure
    private void send(int partition, byte[] value) {
        bytes += value.length;
        producer.send(new ProducerRecord<>(Rig.TOPIC, partition, null, value), (sent, broken) -> {
            if (broken != null) {
                failure.set(broken);
            }
        });
    }

    private void finish() throws Exception {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("not all records were taken by Kafka", failure.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
