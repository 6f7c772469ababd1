package org.saferindicators.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.saferindicators.bench.data.Stream;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.ServiceProcess;

/**
 * The packaged worker: the first load, then a replay of all of it as it is ordered of a running worker, then another by a
 * worker that has just been started.
 *
 * @param rig servers
 * @param broker where the topic is
 * @param name in the report
 * @param bad how many malformed records lie between the good ones
 * @param replays whether all of it is replayed afterwards
 */
record WorkerRun(Rig rig, KafkaProcess broker, String name, int bad, boolean replays) implements Contestant {

    private static final String ROWS = "SELECT count(*) FROM event";
    private static final String IDENTITY =
            "SELECT coalesce(sum(hashtextextended(xmin::text || ctid::text || ref::text || version, 0) >> 20), 0) FROM event";
    private static final String FIGURES =
            "SELECT coalesce(sum(hashtextextended(cube::text, 0) >> 20), 0)::bigint FROM cube";
    private static final String REPLAY = "SELECT count(*) FROM replay_topic('" + Rig.TOPIC + "')";

    @Override
    public Map<String, Measured> run(String database, int round) throws Exception {
        Map<String, Measured> all = new LinkedHashMap<>();
        try (Sql sql = Sql.to(database)) {
            try (ServiceProcess worker = rig.worker(database, broker)) {
                all.put(name, take(sql, worker));
                checkLoaded(sql);
                if (replays) {
                    all.put(name + ", replay", replay(sql, 2, () -> take(sql, worker)));
                }
            }
            if (replays) {
                all.put(name + ", replay when just started", replay(sql, 3, () -> {
                    try (ServiceProcess worker = rig.worker(database, broker)) {
                        return take(sql, worker);
                    }
                }));
            }
        }
        return all;
    }

    private Measured replay(Sql sql, int epoch, Callable<Measured> taking) throws Exception {
        long rows = sql.number(IDENTITY);
        long figures = sql.number(FIGURES);
        sql.execute("CHECKPOINT");
        sql.expect("partitions that are replayed", REPLAY, Options.PARTITIONS);
        Measured replay = taking.call();
        sql.expect("rows rewritten by the replay", IDENTITY, rows);
        sql.expect("figures changed by the replay", FIGURES, figures);
        sql.expect(
                "accepted by the replay",
                "SELECT count(*) FROM ledger WHERE epoch = " + epoch + " AND outcome = 'accepted'",
                0);
        return replay;
    }

    /** Waits until all are in. */
    private Measured take(Sql sql, ServiceProcess worker) throws Exception {
        Stretch stretch = new Stretch(
                () -> sql.number("SELECT coalesce(sum(next_offset), 0) FROM partition_progress"),
                rig.cpu(worker.pid(), broker));
        int good = rig.options.records();
        Measured measured = stretch.measure(good + bad).ofThese(good, good + bad);
        return measured.withPeak(Cpu.peakMegabytes(worker.pid()));
    }

    private void checkLoaded(Sql sql) throws Exception {
        int records = rig.options.records();
        sql.execute("ANALYZE batch_ledger, ledger_exception");
        sql.expect("rows", ROWS, records - records / Stream.BLOCK);
        sql.expect("versions superseded", "SELECT count(*) FROM event_history", records / Stream.BLOCK);
        sql.expect("in the ledger", "SELECT count(*) FROM ledger", records + bad);
        sql.expect("accepted", "SELECT count(*) FROM ledger WHERE outcome = 'accepted'", records);
        sql.expect("in quarantine", "SELECT count(*) FROM quarantine", bad);
        sql.expect(
                "counted",
                "SELECT sum(value)::bigint - (SELECT count(*) FROM event WHERE state = 'recorded')"
                        + " FROM cube WHERE measure = 'all' AND area = 'bench-force'",
                0);
    }
}
