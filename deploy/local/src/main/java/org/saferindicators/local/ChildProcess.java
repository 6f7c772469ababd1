package org.saferindicators.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * A process of our own: its output goes to a file, it can be frozen and killed, and it ends when this JVM does (in good
 * order, by force after five seconds). Not safe for use by several threads at once.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int TAIL_LINES = 25;
    private static final Duration GRACE_AT_EXIT = Duration.ofSeconds(5);

    /** Guards itself and {@link #ending}. */
    private static final Set<Process> ALIVE = new HashSet<>();

    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ChildProcess::endAll, "end-children"));
    }

    private final Process process;
    private final Path log;
    private boolean frozen;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a program.
     *
     * @param environment added to that of this JVM
     * @param log takes standard output and error; appended to when it exists
     * @throws UncheckedIOException when there is no such program, or the log cannot be written
     * @throws IllegalStateException when this JVM is about to end
     */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
        Path file = log.toAbsolutePath();
        Folders.create(file.resolveSibling("."));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(start(builder), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        synchronized (ALIVE) {
            if (ending) {
                throw new IllegalStateException("no process is started while this JVM ends");
            }
            ALIVE.removeIf(earlier -> !earlier.isAlive());
            Process process = builder.start();
            ALIVE.add(process);
            return process;
        }
    }

    private static void endAll() {
        List<Process> left;
        synchronized (ALIVE) {
            ending = true;
            left = List.copyOf(ALIVE);
        }
        left.forEach(Process::destroy);
        long end = System.nanoTime() + GRACE_AT_EXIT.toNanos();
        for (Process process : left) {
            if (!endsWithin(process, Duration.ofNanos(end - System.nanoTime()))) {
                process.destroyForcibly();
            }
        }
    }

    /** The path of the java program that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process has not ended; a frozen one is alive. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until the process has ended.
     *
     * @return the code it ended with
     * @throws IllegalStateException when it has not ended within {@code limit}
     */
    public int awaitExit(Duration limit) {
        if (!endsWithin(process, limit)) {
            throw new IllegalStateException("process " + pid() + " has not ended, its output ends with\n" + tail());
        }
        return process.exitValue();
    }

    /** Where the output goes. */
    public Path log() {
        return log;
    }

    /** The last 25 lines of the output, for a message that explains a failure. */
    public String tail() {
        try {
            List<String> lines =
                    Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "cannot read " + log + ": " + e.getMessage();
        }
    }

    /**
     * Sends a signal. After {@link Signal#KILL} the process has ended when this returns; the other signals only start
     * something.
     *
     * @throws UnsupportedOperationException for STOP and CONT on Windows
     */
    public void signal(Signal signal) {
        switch (signal) {
            case KILL -> kill();
            case TERM -> process.destroy();
            case STOP -> freeze(true);
            case CONT -> freeze(false);
        }
    }

    /** Asks the process to end, and kills it when it has not ended within {@code grace}; returns when it has ended. */
    public void stop(Duration grace) {
        process.destroy();
        if (frozen && process.isAlive()) {
            freeze(false);
        }
        if (!endsWithin(process, grace)) {
            kill();
        }
    }

    /** The same as {@link #stop(Duration)} with ten seconds. */
    @Override
    public void close() {
        stop(GRACE);
    }

    private void kill() {
        process.destroyForcibly();
        if (!endsWithin(process, GRACE)) {
            throw new IllegalStateException("process " + pid() + " does not end although it was killed");
        }
    }

    private void freeze(boolean freeze) {
        Freezing.send(freeze ? Signal.STOP : Signal.CONT, LongStream.of(pid()));
        frozen = freeze;
    }

    private static boolean endsWithin(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
