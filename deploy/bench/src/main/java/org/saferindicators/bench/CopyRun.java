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
import org.postgresql.PGConnection;
import org.saferindicators.bench.data.CopyFile;

/** Raw binary COPY of the rows that the records end as, one connection and one transaction for each partition. */
final class CopyRun implements Contestant {

    private static final String COPY = "COPY event (" + CopyFile.COLUMNS + ") FROM STDIN (FORMAT binary)";
    private static final int CHUNK = 1 << 16;

    private final Rig rig;
    private final List<Path> files = new ArrayList<>();
    private long rows;

    /** Writes the rows into files, which is not measured. */
    CopyRun(Rig rig) throws Exception {
        this.rig = rig;
        for (var stream : rig.streams()) {
            Path file = rig.folder.resolve("partition-" + stream.partition() + ".copy");
            rows += CopyFile.write(stream, file, LocalDate.now(ZoneOffset.UTC));
            files.add(file);
        }
    }

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Map<String, Measured> run(String database, int round) throws Exception {
        var cpu = rig.cpu(ProcessHandle.current().pid(), rig.kafka);
        try (ExecutorService threads = Executors.newFixedThreadPool(files.size());
                Sql sql = Sql.to(database)) {
            CpuSeconds before = cpu.get();
            long start = System.nanoTime();
            List<Callable<Long>> copies = files.stream()
                    .<Callable<Long>>map(file -> () -> copy(database, file))
                    .toList();
            for (Future<Long> one : threads.invokeAll(copies)) {
                one.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Measured measured = new Measured(rows, seconds, cpu.get().since(before), 0);
            sql.expect("rows", "SELECT count(*) FROM event", rows);
            return Map.of(name(), measured);
        }
    }

    private static long copy(String database, Path file) throws Exception {
        try (Sql sql = Sql.to(database);
                InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            return sql.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, in, CHUNK);
        }
    }
}
