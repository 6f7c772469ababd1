package org.saferindicators.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker in this JVM on the loopback address (KRaft, one node). Topics are never created by themselves, records
 * may have 12 MiB, and consumers may use session time-outs from one second. It ends with this JVM. Not safe for use by
 * several threads at once. For a broker that can be killed see {@link KafkaProcess}.
 */
public final class LocalKafka implements AutoCloseable {

    /** Always the same, so that logs of an earlier run are taken up again. */
    private static final String CLUSTER = new Uuid(0, 0).toString();

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private KafkaRaftServer server;
    private boolean running;

    private LocalKafka(Path folder, int port, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = Map.copyOf(settings);
        this.server = launch();
        this.running = true;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-kafka-" + port));
    }

    /** Starts on a free port; see {@link #start(Path, int)}. */
    public static LocalKafka start(Path folder) {
        return start(folder, Ports.free());
    }

    /**
     * Starts a broker and returns when it takes clients.
     *
     * @param folder holds the logs; those of an earlier run are kept
     * @param port TCP port on 127.0.0.1
     * @throws IllegalStateException when the storage cannot be formatted
     * @throws org.apache.kafka.common.KafkaException when the broker cannot start, because the port is taken for one
     */
    public static LocalKafka start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /** The same with settings of the broker that go before its usual ones; its one listener is called PLAINTEXT. */
    public static LocalKafka start(Path folder, int port, Map<String, String> settings) {
        Path data = Folders.create(folder);
        format(data);
        return new LocalKafka(data, port, settings);
    }

    /** What clients set as {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The TCP port, the same after a restart. */
    public int port() {
        return port;
    }

    /** Creates a topic; one of that name stays as it is. Returns when clients can see it. */
    public void createTopic(String name, int partitions) {
        createTopic(name, partitions, Map.of());
    }

    /** Creates a topic with settings such as {@code cleanup.policy}; one of that name stays as it is. */
    public void createTopic(String name, int partitions, Map<String, String> settings) {
        new Topics(bootstrap()).create(name, partitions, settings);
    }

    /** Stops the broker and keeps its logs; does nothing when it is down. */
    public void stop() {
        if (running) {
            running = false;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /** Starts again on the same port and logs, after stopping if it still runs. */
    public void restart() {
        stop();
        server = launch();
        running = true;
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** Blocks until the broker is told to stop. */
    void awaitStop() {
        server.awaitShutdown();
    }

    private KafkaRaftServer launch() {
        Properties all = KafkaSettings.of(folder, port, Ports.free());
        all.putAll(settings);
        KafkaConfig config = KafkaConfig.fromProps(all, false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return server;
    }

    private static void format(Path folder) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(CLUSTER)
                    .setNodeId(KafkaSettings.NODE)
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format the storage of Kafka in " + folder, e);
        }
    }
}
