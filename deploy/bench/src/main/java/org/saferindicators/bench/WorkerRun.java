package org.saferindicators.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saferindicators.bench.data.Stream;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.ServiceProcess;

/**
 * The packaged worker: the first load, then a replay of all of it by the command that is documented for it.
 *
 * @param rig servers
 * @param broker where the topic is
 * @param name in the report
 * @param bad how many malformed records lie between the good ones
 */
record WorkerRun(Rig rig, KafkaProcess broker, String name, int bad) implements Contestant {

    private static final String ROWS = "SELECT count(*) FROM event";
    private static final String IDENTITY =
            "SELECT coalesce(sum(hashtextextended(xmin::text || ctid::text || ref::text || version, 0) >> 20), 0) FROM event";
    private static final String FIGURES =
            "SELECT coalesce(sum(hashtextextended(cube::text, 0) >> 20), 0)::bigint FROM cube";
    private static final String REPLAY = "UPDATE partition_progress SET next_offset = 0, epoch = epoch + 1";

    @Override
    public Map<String, Measured> run(String database, int round) throws Exception {
        Map<String, Measured> all = new LinkedHashMap<>();
        try (Sql sql = Sql.to(database)) {
            all.put(name, load(sql, database));
            checkLoaded(sql);
            if (bad == 0) {
                all.put(name + ", replay", replay(sql, database));
            }
        }
        return all;
    }

    private Measured replay(Sql sql, String database) throws Exception {
        long rows = sql.number(IDENTITY);
        long figures = sql.number(FIGURES);
        sql.execute(REPLAY);
        sql.execute("CHECKPOINT");
        Measured replay = load(sql, database);
        sql.expect("rows rewritten by the replay", IDENTITY, rows);
        sql.expect("figures changed by the replay", FIGURES, figures);
        sql.expect("accepted by the replay", "SELECT count(*) FROM ledger WHERE epoch = 2 AND outcome = 'accepted'", 0);
        return replay;
    }

    private Measured load(Sql sql, String database) throws Exception {
        try (ServiceProcess worker = rig.worker(database, broker)) {
            Stretch stretch = new Stretch(
                    () -> sql.number("SELECT coalesce(sum(next_offset), 0) FROM partition_progress"),
                    rig.cpu(worker.pid(), broker));
            int good = rig.options.records();
            Measured measured = stretch.measure(good + bad).ofThese(good, good + bad);
            return measured.withPeak(Cpu.peakMegabytes(worker.pid()));
        }
    }

    private void checkLoaded(Sql sql) throws Exception {
        int records = rig.options.records();
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
