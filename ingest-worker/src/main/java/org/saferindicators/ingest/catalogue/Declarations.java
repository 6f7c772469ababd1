package org.saferindicators.ingest.catalogue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.jdbc.Transactions;

/** What this worker goes by, read again whenever it is found to be out of date. */
public final class Declarations {

    private static final Logger LOG = Logger.getLogger(Declarations.class);

    private final DataSource source;
    private final Clock clock;
    private volatile Declared declared;

    /** From this database, as known on the clock's day. */
    public static Declarations read(DataSource source, Clock clock) throws SQLException {
        LocalDate today = LocalDays.of(clock.instant());
        Declared declared =
                Transactions.<Declared, RuntimeException>run(source, connection -> Declared.read(connection, today));
        return new Declarations(source, clock, declared);
    }

    /** Beginning with what was read before. */
    public Declarations(DataSource source, Clock clock, Declared declared) {
        this.source = source;
        this.clock = clock;
        this.declared = declared;
    }

    /** What was read last. */
    public Declared now() {
        return declared;
    }

    /** Whether a new day has come since, on which other versions of packs may hold. */
    public boolean isOfAnEarlierDay() {
        return !declared.day().equals(LocalDays.of(clock.instant()));
    }

    /** Reads again. */
    public Declared refresh() throws SQLException {
        declared = read(source, clock).declared;
        LOG.infof("catalogue read anew, revision %d", declared.revision());
        return declared;
    }
}
