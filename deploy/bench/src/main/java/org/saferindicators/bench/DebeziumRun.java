package org.saferindicators.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saferindicators.bench.data.Offence;
import org.saferindicators.bench.data.Stream;
import org.saferindicators.local.ChildProcess;
import org.saferindicators.local.Ports;

/**
 * The Debezium JDBC sink on Kafka Connect standalone, in upsert mode.
 *
 * @param rig servers
 * @param best whether at its best settings, or at its defaults
 */
record DebeziumRun(Rig rig, boolean best) implements Contestant {

    /** By name: its interface is on the class path of Kafka Connect alone. */
    private static final String CONVERTER = "org.saferindicators.bench.connect.OffenceConverter";

    private static final int MARKS = 100;
    private static final int SHARE_AT_DEFAULTS = 5;
    private static final Map<String, String> BEST = Map.of(
            "tasks.max", Integer.toString(Options.PARTITIONS),
            "batch.size", "5000",
            "use.reduction.buffer", "true",
            "consumer.override.max.poll.records", "5000",
            "consumer.override.max.partition.fetch.bytes", "4194304");

    @Override
    public String name() {
        return best ? "debezium" : "debezium-defaults";
    }

    @Override
    public Map<String, Measured> run(String database, int round) throws Exception {
        Path home = Files.createDirectories(rig.folder.resolve(name() + "-" + round));
        Path worker = write(home.resolve("connect.properties"), connect(home));
        Path sink = write(home.resolve("sink.properties"), sink(database, round));
        List<String> command = List.of(
                ChildProcess.java(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                Rig.root().resolve("deploy/bench/target/connect") + "/*:"
                        + Rig.root().resolve("deploy/bench/target/classes"),
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                sink.toString());
        ChildProcess connect = ChildProcess.start(command, Map.of(), home.resolve("connect.log"));
        try (Sql sql = Sql.to(database)) {
            return Map.of(name(), measure(sql, connect));
        } finally {
            connect.close();
        }
    }

    private Measured measure(Sql sql, ChildProcess connect) throws Exception {
        String marks = marks();
        Stretch stretch = new Stretch(
                () -> {
                    if (!connect.isAlive()) {
                        throw new IllegalStateException("Kafka Connect has ended:\n" + connect.tail());
                    }
                    return sql.number(marks) * rig.options.records() / (MARKS * Options.PARTITIONS);
                },
                rig.cpu(connect.pid(), rig.kafka));
        int all = rig.options.records() / (best ? 1 : SHARE_AT_DEFAULTS);
        return stretch.measure(all).withPeak(Cpu.peakMegabytes(connect.pid()));
    }

    /** Asks how many of some records are there, evenly spread, the last of each partition among them. */
    private String marks() {
        return rig.streams().stream()
                .flatMap(stream -> IntStream.rangeClosed(1, MARKS).mapToObj(i -> mark(stream, i)))
                .collect(Collectors.joining(
                        ",",
                        "SELECT count(*) FROM event WHERE dataset = '" + Offence.DATASET + "' AND ref = ANY ('{",
                        "}'::uuid[])"));
    }

    private static String mark(Stream stream, int number) {
        int position = (int) ((long) stream.size() * number / MARKS) - 1;
        Offence one = stream.at(Stream.isLater(position) ? position - 1 : position);
        return one.reference().substring(0, 32);
    }

    private Map<String, String> connect(Path home) {
        return Map.of(
                "bootstrap.servers",
                rig.kafka.bootstrap(),
                "key.converter",
                "org.apache.kafka.connect.converters.ByteArrayConverter",
                "value.converter",
                CONVERTER,
                "listeners",
                "http://127.0.0.1:" + Ports.free(),
                "offset.storage.file.filename",
                home.resolve("offsets").toString());
    }

    private Map<String, String> sink(String database, int round) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "name",
                name() + "-" + round,
                "connector.class",
                "io.debezium.connector.jdbc.JdbcSinkConnector",
                "topics",
                Rig.TOPIC,
                "connection.url",
                database + (best ? "?reWriteBatchedInserts=true" : ""),
                "connection.username",
                Sql.USER,
                "connection.password",
                Sql.USER,
                "insert.mode",
                "upsert",
                "primary.key.mode",
                "record_value",
                "primary.key.fields",
                "dataset,ref",
                "collection.name.format",
                "event"));
        if (best) {
            settings.putAll(BEST);
        }
        return settings;
    }

    private static Path write(Path file, Map<String, String> settings) throws IOException {
        String text = settings.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
        return Files.writeString(file, text);
    }
}
