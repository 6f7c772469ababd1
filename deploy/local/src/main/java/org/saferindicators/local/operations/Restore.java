package org.saferindicators.local.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.saferindicators.local.Jdbc;

/**
 * Fills an empty database from a backup. Offsets come back with the data, so a worker goes on with the first record that
 * the backup does not have.
 */
public final class Restore {

    private static final String USAGE = "usage: deploy/restore <file>    (into an empty database)";
    private static final String ANY_TABLE =
            "SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p')" + " AND relnamespace = 'public'::regnamespace";

    /** Numbers that the server gives out itself go on behind those that are there. */
    private static final String NUMBERING = """
            SELECT string_agg(format('SELECT setval(%L, coalesce((SELECT max(%I) FROM %I), 0) + 1, false)',
                pg_get_serial_sequence(quote_ident(table_name), column_name), column_name, table_name), '; ')
            FROM information_schema.columns WHERE table_schema = 'public' AND is_identity = 'YES'
            """;

    /** Higher than any revision before, so that no reader takes what it holds for what is here. */
    private static final String NEW_REVISION = """
            INSERT INTO revision_shard (shard, revision) VALUES ('restore', extract(epoch FROM clock_timestamp())::bigint)
            ON CONFLICT (shard) DO UPDATE SET revision = excluded.revision
            """;

    private Restore() {}

    /** The command line. */
    public static void main(String[] args) {
        Command.run(USAGE, database -> {
            if (args.length != 1) {
                throw new IllegalArgumentException("the file to read");
            }
            return read(database, Path.of(args[0]));
        });
    }

    private static String read(Jdbc database, Path file) throws SQLException, IOException {
        try (ZipFile backup = new ZipFile(file.toFile());
                Connection connection = database.connect()) {
            Contents contents = Contents.of(backup);
            if (!"0".equals(one(connection, ANY_TABLE))) {
                throw new IllegalStateException(
                        "the database has tables; a backup goes into an empty one (CREATE DATABASE)");
            }
            makeSchema(database, contents.text("schema"));
            connection.setAutoCommit(false);
            long rows = fill(connection, backup, contents);
            connection.commit();
            return rows + " rows as of " + contents.text("taken") + ", schema version " + contents.text("schema");
        }
    }

    private static void makeSchema(Jdbc database, String version) {
        try {
            Flyway schema = Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .target(version)
                    .load();
            schema.migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "this release cannot make schema version " + version
                            + ": take the release of the backup, or a later one",
                    e);
        }
    }

    private static long fill(Connection connection, ZipFile backup, Contents contents)
            throws SQLException, IOException {
        run(connection, "TRUNCATE " + String.join(", ", contents.tables()));
        long rows = 0;
        for (String table : contents.tables()) {
            run(connection, "ALTER TABLE " + table + " DISABLE TRIGGER USER");
            rows += fill(connection, backup, contents, table);
            run(connection, "ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
        run(connection, one(connection, NUMBERING));
        run(connection, NEW_REVISION);
        run(connection, "ANALYZE");
        return rows;
    }

    private static long fill(Connection connection, ZipFile backup, Contents contents, String table)
            throws SQLException, IOException {
        ZipEntry entry = backup.getEntry(Contents.entry(table));
        if (entry == null) {
            throw new IllegalStateException("the backup lacks the table " + table);
        }
        try (InputStream in = backup.getInputStream(entry)) {
            String copy = "COPY " + table + " (" + contents.text(Contents.COLUMNS + table) + ") FROM STDIN";
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
            if (rows != Command.number("rows", contents.text(Contents.ROWS + table))) {
                throw new IllegalStateException("the backup lacks rows of the table " + table);
            }
            return rows;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
