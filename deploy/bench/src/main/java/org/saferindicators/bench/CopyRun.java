package org.saferindicators.bench;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.saferindicators.bench.data.CopyFile;

/**
 * Raw binary COPY of the rows that the records end as.
 *
 * @param rig servers
 * @param name in the report
 * @param shares what each connection writes in one transaction
 * @param rows in all files together
 */
record CopyRun(Rig rig, String name, List<List<Path>> shares, long rows) implements Contestant {

    private static final String COPY = "COPY event (" + CopyFile.COLUMNS + ") FROM STDIN (FORMAT binary)";
    private static final int CHUNK = 1 << 16;

    /** With one connection for each partition, and with one for all; writes the rows into files, which is not measured. */
    static List<Contestant> both(Rig rig) throws Exception {
        List<Path> files = new ArrayList<>();
        long rows = 0;
        for (var stream : rig.streams()) {
            Path file = rig.folder.resolve("partition-" + stream.partition() + ".copy");
            rows += CopyFile.write(stream, file, LocalDate.now(ZoneOffset.UTC));
            files.add(file);
        }
        return List.of(
                new CopyRun(rig, "copy", files.stream().map(List::of).toList(), rows),
                new CopyRun(rig, "copy-single", List.of(files), rows));
    }

    @Override
    public Map<String, Measured> run(String database, int round) throws Exception {
        List<Sql> connections = new ArrayList<>();
        try {
            for (List<Path> ignored : shares) {
                connections.add(Sql.to(database));
            }
            Measured measured = measure(connections);
            connections.getFirst().expect("rows", "SELECT count(*) FROM event", rows);
            return Map.of(name, measured);
        } finally {
            for (Sql one : connections) {
                one.close();
            }
        }
    }

    /** Over connections that stay open: what a server process has used is not to be seen for a moment once it ends. */
    private Measured measure(List<Sql> connections) throws Exception {
        var cpu = rig.ownCpu();
        try (ExecutorService threads = Executors.newFixedThreadPool(shares.size())) {
            CpuSeconds before = cpu.get();
            long start = System.nanoTime();
            List<Callable<Long>> copies = IntStream.range(0, shares.size())
                    .<Callable<Long>>mapToObj(i -> () -> copy(connections.get(i), shares.get(i)))
                    .toList();
            for (Future<Long> one : threads.invokeAll(copies)) {
                one.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Measured(rows, seconds, cpu.get().since(before), 0);
        }
    }

    private static long copy(Sql sql, List<Path> share) throws Exception {
        long copied = 0;
        sql.connection().setAutoCommit(false);
        for (Path file : share) {
            copied += copy(sql, file);
        }
        sql.connection().commit();
        return copied;
    }

    private static long copy(Sql sql, Path file) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            return sql.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, in, CHUNK);
        }
    }
}
