package org.saferindicators.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A PostgreSQL 18 of our own on the loopback address, run as a child process, durable like a real one ({@code fsync}
 * on). Its superuser is {@code safer}, any password will do, and the database {@code safer} is there. It ends with this
 * JVM. Not safe for use by several threads at once.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Database, user and password. */
    static final String NAME = "safer";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "fsync", "on",
            "synchronous_commit", "on",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "lc_messages", "C");

    private final Path folder;
    private final int port;
    private Process postmaster;
    private boolean frozen;

    private LocalPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.postmaster = launch();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-postgres-" + port));
        } catch (IllegalStateException jvmIsEnding) {
            postmaster.destroy();
            throw jvmIsEnding;
        }
    }

    /** Starts on a free port; see {@link #start(Path, int)}. */
    public static LocalPostgres start(Path folder) {
        return start(folder, Ports.free());
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @param folder holds {@code data} (kept when it is there from an earlier run) and the server's log
     * @param port TCP port on 127.0.0.1
     * @throws IllegalStateException when the server cannot be set up or does not answer within a minute
     */
    public static LocalPostgres start(Path folder, int port) {
        Path home = Folders.create(folder);
        boolean fresh = !Files.exists(home.resolve("data/PG_VERSION"));
        if (fresh) {
            initialise(home);
        }
        LocalPostgres postgres = new LocalPostgres(home, port);
        postgres.awaitAnswer();
        if (fresh) {
            postgres.admin("postgres").execute("CREATE DATABASE " + NAME);
        }
        return postgres;
    }

    /** The JDBC URL of the database {@code safer}. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /** The JDBC URL of a database of this server, which need not exist yet. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The superuser. */
    public String user() {
        return NAME;
    }

    /** A password; connections from this machine are trusted whatever it says. */
    public String password() {
        return NAME;
    }

    /** The TCP port, the same after a restart. */
    public int port() {
        return port;
    }

    /** The process id of the postmaster, another one after a restart. */
    public long pid() {
        return postmaster.pid();
    }

    /** Ends open transactions and stops in good order (a "fast" shutdown); does nothing when the server is down. */
    public void stopFast() {
        stop("fast");
    }

    /** Stops as a crash does: no checkpoint, recovery at the next start (SIGQUIT); does nothing when the server is down. */
    public void stopImmediate() {
        stop("immediate");
    }

    /**
     * Freezes the server with all its sessions, or lets it go on: connections stay open and nobody answers.
     *
     * @throws UnsupportedOperationException on Windows
     */
    public void freeze(boolean freeze) {
        Signal signal = freeze ? Signal.STOP : Signal.CONT;
        Freezing.send(signal, LongStream.of(pid()));
        LongStream sessions = postmaster.descendants().mapToLong(ProcessHandle::pid);
        Freezing.send(signal, LongStream.concat(LongStream.of(pid()), sessions));
        frozen = freeze;
    }

    /** Starts again on the same port and data, after stopping in good order if it still runs; returns when it answers. */
    public void restart() {
        stopFast();
        postmaster = launch();
        awaitAnswer();
    }

    /** The same as {@link #stopFast()}; the data stay in the folder. */
    @Override
    public void close() {
        stopFast();
    }

    /** Ends the postmaster whose JVM was killed; it has nobody else to stop it. */
    static void endAbandoned(ProcessHandle postmaster) {
        postmaster.destroy();
        Waiting.until(
                () -> !postmaster.isAlive(),
                LIMIT,
                () -> "an abandoned PostgreSQL does not end: process " + postmaster.pid());
    }

    private void stop(String mode) {
        if (frozen && postmaster.isAlive()) {
            freeze(false);
        }
        if (postmaster.isAlive()) {
            String data = folder.resolve("data").toString();
            run(folder, "pg_ctl", List.of("stop", "-D", data, "-m", mode, "-w"));
            Waiting.until(() -> !postmaster.isAlive(), LIMIT, () -> "PostgreSQL does not stop, see " + log(folder));
        }
    }

    private static void initialise(Path folder) {
        Path data = folder.resolve("data");
        Folders.delete(data);
        run(
                folder,
                "initdb",
                List.of(
                        "--pgdata=" + data,
                        "--username=" + NAME,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--no-sync",
                        "--no-instructions"));
    }

    private static void run(Path folder, String program, List<String> arguments) {
        try {
            Process process = process(folder, program, arguments);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " of PostgreSQL failed, see " + log(folder)
                        + "; with SAFER_JDBC_URL set an existing server is used instead");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + program, e);
        }
    }

    private Process launch() {
        List<String> arguments =
                new ArrayList<>(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((key, value) -> arguments.addAll(List.of("-c", key + "=" + value)));
        return process(folder, "postgres", arguments);
    }

    private static Process process(Path folder, String program, List<String> arguments) {
        try {
            return new ProcessBuilder(PostgresBinaries.command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + program, e);
        }
    }

    /** The answer must come from this server, not from another one that holds the port. */
    private void awaitAnswer() {
        Optional<Path> data = Optional.of(folder.resolve("data"));
        Jdbc admin = admin("postgres");
        Waiting.until(
                () -> !postmaster.isAlive()
                        || admin.text("SHOW data_directory").map(Path::of).equals(data),
                LIMIT,
                () -> "PostgreSQL does not answer on port " + port + ", see " + log(folder));
        if (!postmaster.isAlive()) {
            throw new IllegalStateException("PostgreSQL ended at its start, see " + log(folder));
        }
    }

    private Jdbc admin(String database) {
        return new Jdbc(jdbcUrl(database), user(), password());
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }
}
