package org.saferindicators.store.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.store.publication.Frozen;

/** Reads frozen reports. */
@ApplicationScoped
public class PublicationReader {

    private static final String LIST = """
            select plan, id, kind, title, period, as_at, frozen_at from publication
             where plan = ? and id > ? order by id limit ?
            """;
    private static final String BYTES = "select json, markdown, html from publication where plan = ? and id = ?";

    private final Moment moment;

    /** Reads through this door. */
    PublicationReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * A frozen report without its bytes.
     *
     * @param plan slug of the plan
     * @param id slug it is cited by
     * @param kind {@code report} or {@code dashboard}
     * @param title as people say it
     * @param period the period it is about
     * @param asAt day up to the end of which everything known is in it
     * @param frozenAt when it was frozen
     */
    public record Listed(
            String plan, String id, String kind, String title, String period, LocalDate asAt, Instant frozenAt) {}

    /**
     * Those of a plan, by id.
     *
     * @param after id after which to go on, empty from the beginning
     * @throws org.saferindicators.store.read.DatabaseUnavailable when the database cannot be reached
     */
    public List<Listed> list(String plan, String after, int limit, Duration patience) {
        return moment.read(
                patience, connection -> Rows.list(connection, LIST, PublicationReader::listed, plan, after, limit));
    }

    /**
     * The bytes of one.
     *
     * @throws org.saferindicators.store.read.DatabaseUnavailable when the database cannot be reached
     */
    public Optional<Frozen> frozen(String plan, String id, Duration patience) {
        return moment
                .read(
                        patience,
                        connection -> Rows.list(
                                connection,
                                BYTES,
                                row -> new Frozen(row.getString(1), row.getString(2), row.getString(3)),
                                plan,
                                id))
                .stream()
                .findFirst();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("plan"),
                row.getString("id"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("period"),
                row.getObject("as_at", LocalDate.class),
                row.getTimestamp("frozen_at").toInstant());
    }
}
