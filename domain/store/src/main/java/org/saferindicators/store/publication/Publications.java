package org.saferindicators.store.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.feed.Publication;
import org.saferindicators.store.feed.StatementJson;
import org.saferindicators.store.jdbc.Sql;

/** The table {@code publication}. */
public final class Publications {

    private static final String DUE = """
            SELECT body::text AS body, known_on FROM statement
            WHERE kind = 'publication' AND (body ->> 'asAt')::date < ?
                AND NOT EXISTS (SELECT FROM publication
                    WHERE publication.plan = body ->> 'plan' AND publication.id = body ->> 'id')
            ORDER BY known_on, natural_key
            """;

    private static final String KEEP = """
            INSERT INTO publication (plan, id, kind, title, period, as_at, revision, json, markdown, html)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (plan, id) DO NOTHING
            """;

    private Publications() {}

    /** What is to be frozen: the day it is about is over, and it has not been yet. */
    public static List<Publication> due(Connection connection, LocalDate today) throws SQLException {
        List<Publication> due = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, today);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add((Publication)
                            StatementJson.read(row.getString("body"), row.getObject("known_on", LocalDate.class)));
                }
            }
        }
        return due;
    }

    /**
     * Keeps a frozen report; one that is there already stays as it is.
     *
     * @param title as people say it
     * @param revision the data revision it was made from
     * @return whether it was kept
     */
    public static boolean keep(
            Connection connection, Publication publication, String title, long revision, Frozen frozen)
            throws SQLException {
        return Sql.update(
                        connection,
                        KEEP,
                        publication.plan().orElseThrow(),
                        publication.id(),
                        publication.kind().word(),
                        title,
                        publication.period().toString(),
                        publication.asAt(),
                        revision,
                        frozen.json(),
                        frozen.markdown(),
                        frozen.html())
                > 0;
    }
}
