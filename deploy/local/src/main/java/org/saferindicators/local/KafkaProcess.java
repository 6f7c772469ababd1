package org.saferindicators.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The broker of {@link LocalKafka} in a JVM of its own, so that a test can freeze or kill it. It ends with this JVM,
 * even when this JVM is killed. Not safe for use by several threads at once.
 */
public final class KafkaProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private ChildProcess child;

    private KafkaProcess(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.child = launch(folder, port);
    }

    /** Runs a broker until it is told to stop, or the process that started this one is gone: {@code folder port}. */
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(KafkaProcess::endWith);
        LocalKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1])).awaitStop();
    }

    /** Starts on a free port; see {@link #start(Path, int)}. */
    public static KafkaProcess start(Path folder) {
        return start(folder, Ports.free());
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param folder holds {@code data} (kept when it is there from an earlier run) and {@code kafka.log}
     * @param port TCP port on 127.0.0.1
     * @throws IllegalStateException when it does not answer within a minute
     */
    public static KafkaProcess start(Path folder, int port) {
        KafkaProcess kafka = new KafkaProcess(Folders.create(folder), port);
        kafka.awaitAnswer();
        return kafka;
    }

    /** What clients set as {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The process id, another one after a restart. */
    public long pid() {
        return child.pid();
    }

    /** Sends a signal to the broker's process; see {@link ChildProcess#signal(Signal)}. */
    public void signal(Signal signal) {
        child.signal(signal);
    }

    /** Starts again on the same port and logs, after stopping if it still runs; returns when it answers. */
    public void restart() {
        close();
        child = launch(folder, port);
        awaitAnswer();
    }

    /** Creates a topic; one of that name stays as it is. Returns when clients can see it. */
    public void createTopic(String name, int partitions) {
        new Topics(bootstrap()).create(name, partitions, Map.of());
    }

    /** Stops the broker, by force after ten seconds; the logs stay in the folder. */
    @Override
    public void close() {
        child.close();
    }

    private static void endWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("end-with-parent").start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
    }

    private static ChildProcess launch(Path folder, int port) {
        List<String> command = List.of(
                ChildProcess.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                KafkaProcess.class.getName(),
                folder.resolve("data").toString(),
                Integer.toString(port));
        return ChildProcess.start(
                command, Map.of("CLASSPATH", System.getProperty("java.class.path")), folder.resolve("kafka.log"));
    }

    private void awaitAnswer() {
        Topics topics = new Topics(bootstrap());
        Waiting.until(() -> !child.isAlive() || (Ports.isOpen(port) && topics.brokerAnswers()), LIMIT, this::failure);
        if (!child.isAlive()) {
            throw new IllegalStateException(failure());
        }
    }

    private String failure() {
        return "Kafka does not answer on port " + port + ", its output ends with\n" + child.tail();
    }
}
