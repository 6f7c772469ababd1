package org.saferindicators.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a one-node broker that is its own controller. */
final class KafkaSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    /** 12 MiB, in bytes: room for a submission's manifest and for the largest record a feed may send. */
    private static final String MESSAGE_BYTES = Integer.toString(12 * 1024 * 1024);

    private static final Map<String, String> SMALL_AND_QUICK = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("controlled.shutdown.enable", "false"),
            // A broker that starts again must wait until the session of its former life is over.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("message.max.bytes", MESSAGE_BYTES),
            Map.entry("replica.fetch.max.bytes", MESSAGE_BYTES),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"));

    private KafkaSettings() {}

    /**
     * Returns the broker's properties.
     *
     * @param data folder of the logs
     * @param port where clients connect, on 127.0.0.1
     * @param controllerPort where the broker talks to itself as controller
     */
    static Properties of(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(SMALL_AND_QUICK);
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(NODE));
        properties.setProperty("controller.listener.names", CONTROLLER);
        properties.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        listeners(properties, port, controllerPort);
        properties.setProperty("log.dirs", data.toString());
        return properties;
    }

    private static void listeners(Properties properties, int port, int controllerPort) {
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    }
}
