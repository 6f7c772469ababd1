package org.saferindicators.store.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Catalogue;

/** Reads snapshots: a fixed number of statements whatever the size of the answer. */
@ApplicationScoped
public class SnapshotReader {

    private final Moment moment;

    /** Reads through this door. */
    SnapshotReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * What is known at a day.
     *
     * @param asAt the day
     * @param measures picks from the catalogue of that day the measures whose figures are wanted
     * @param patience how long one statement may take
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public Snapshot read(LocalDate asAt, Function<Catalogue, Collection<MeasureKey>> measures, Duration patience) {
        return moment.read(patience, connection -> at(connection, asAt, measures));
    }

    private static Snapshot at(
            Connection connection, LocalDate asAt, Function<Catalogue, Collection<MeasureKey>> measures)
            throws SQLException {
        Revision revision = RevisionReader.read(connection);
        Catalogue catalogue = CatalogueReader.read(connection, asAt);
        Evidence evidence = new Evidence(
                catalogue,
                FigureReader.read(connection, measures.apply(catalogue), asAt),
                StatementReader.read(connection, asAt),
                asAt);
        return new Snapshot(revision, evidence);
    }
}
