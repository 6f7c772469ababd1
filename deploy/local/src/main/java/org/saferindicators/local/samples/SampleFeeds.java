package org.saferindicators.local.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.saferindicators.local.Topics;

/**
 * Sends feed files to Kafka: {@code <topic>/<nn>-name.ndjson[.gz]} in the order of topics and names, each line as the
 * value of one record, byte for byte. Rows and manifest of a submission have the submission as their key; see {@code
 * RecordKey} for statements. It returns when the brokers have acknowledged every record (acks=all).
 */
public final class SampleFeeds {

    /** How many partitions a topic gets when nobody says otherwise. */
    public static final int PARTITIONS = 3;

    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private SampleFeeds(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Told of each file whose records are all acknowledged. */
    @FunctionalInterface
    public interface Progress {
        /** The file, as {@code topic/name}, and how many records it had. */
        void sent(String file, long records);
    }

    /**
     * Creates the topics that are missing, with {@value #PARTITIONS} partitions, and sends the files.
     *
     * @param place a folder of topics, one topic's folder, or one file of it
     * @return how many records went to each topic
     */
    public static Map<String, Long> publish(String bootstrap, Path place) {
        return publish(bootstrap, place, OptionalInt.of(PARTITIONS), (file, records) -> {});
    }

    /**
     * Sends the files.
     *
     * @param bootstrap the brokers, as Kafka's {@code bootstrap.servers}
     * @param place a folder of topics, one topic's folder, or one file of it
     * @param partitions of topics that are missing; without it they are not created
     * @return how many records went to each topic, in the order they were sent
     * @throws IllegalArgumentException when there is no feed file
     * @throws IllegalStateException when a topic is missing or the brokers do not take a record; records before it have
     *     been sent, and sending all again does no harm
     */
    public static Map<String, Long> publish(String bootstrap, Path place, OptionalInt partitions, Progress progress) {
        return publish(new SendArguments(bootstrap, place, partitions, Map.of()), progress);
    }

    private static Map<String, Long> publish(SendArguments asked, Progress progress) {
        List<FeedFile> files = FeedFile.in(asked.place());
        Topics topics = new Topics(asked.bootstrap(), asked.client());
        asked.partitions().ifPresent(count -> create(topics, files, count));
        try (Producer<byte[], byte[]> producer = producer(asked)) {
            return new SampleFeeds(producer).sendAll(files, progress);
        }
    }

    /** The command line: see {@link SendArguments#USAGE}. Ends with 1 when nothing could be sent, 2 on wrong arguments. */
    public static void main(String[] args) {
        try {
            send(SendArguments.of(args));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(SendArguments.USAGE);
            System.exit(2);
        } catch (IllegalStateException | KafkaException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static void send(SendArguments asked) {
        Progress progress = (file, records) -> System.out.println(file + ": " + records + " records");
        Map<String, Long> sent = publish(asked, progress);
        System.out.println(sent.values().stream().mapToLong(Long::longValue).sum() + " records acknowledged");
    }

    private static void create(Topics topics, List<FeedFile> files, int partitions) {
        files.stream().map(FeedFile::topic).distinct().forEach(name -> topics.create(name, partitions, Map.of()));
    }

    private static Producer<byte[], byte[]> producer(SendArguments asked) {
        Map<String, Object> settings = new LinkedHashMap<>(asked.client());
        settings.put("bootstrap.servers", asked.bootstrap());
        settings.put("acks", "all");
        settings.put("compression.type", "gzip");
        settings.put("linger.ms", 20);
        settings.put("max.block.ms", 20_000);
        settings.put("delivery.timeout.ms", 120_000);
        settings.put("max.request.size", 12 * 1024 * 1024);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Long> sendAll(List<FeedFile> files, Progress progress) {
        Map<String, Long> sent = new LinkedHashMap<>();
        for (FeedFile file : files) {
            long records = send(file);
            sent.merge(file.topic(), records, Long::sum);
            progress.sent(file.toString(), records);
        }
        return sent;
    }

    private long send(FeedFile file) {
        long[] records = new long[1];
        file.forEachLine(value -> {
            records[0]++;
            send(file, value);
        });
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw failure(file, failed);
        }
        return records[0];
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback says what the future would.
    private void send(FeedFile file, byte[] value) {
        byte @Nullable [] key = RecordKey.of(value).orElse(null);
        try {
            producer.send(new ProducerRecord<>(file.topic(), key, value), (metadata, problem) -> {
                if (problem != null) {
                    failure.compareAndSet(null, problem);
                }
            });
        } catch (KafkaException e) {
            throw failure(file, e);
        }
    }

    private static IllegalStateException failure(FeedFile file, Exception cause) {
        String hint = cause instanceof TimeoutException
                ? " (is the broker there, and the topic? --create-topics creates it)"
                : "";
        return new IllegalStateException("cannot send " + file + ": " + cause.getMessage() + hint, cause);
    }
}
