package org.saferindicators.local.operations;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.saferindicators.local.Jdbc;

/**
 * Writes every table as it stood at one moment into a file, while workers and API go on. The offsets stand in the same
 * database as the data, so the file says exactly which records of Kafka are in it.
 */
public final class Backup {

    private static final String USAGE = "usage: deploy/backup <file>";
    private static final String TABLES = """
            SELECT tables.table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
            FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
                AND table_name <> 'flyway_schema_history'
            GROUP BY tables.table_name ORDER BY tables.table_name
            """;
    private static final String SCHEMA =
            "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1";

    private Backup() {}

    /** A table and its columns, as SQL lists them. */
    private record Table(String name, String columns) {}

    /** The command line. */
    public static void main(String[] args) {
        Command.run(USAGE, database -> {
            if (args.length != 1) {
                throw new IllegalArgumentException("the file to write");
            }
            return write(database, Path.of(args[0]).toAbsolutePath());
        });
    }

    /** The file has its name only once all of it is on the disk. */
    private static String write(Jdbc database, Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        String done;
        try (OutputStream out = Files.newOutputStream(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DSYNC);
                ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(out, 1 << 20));
                Connection connection = database.connect()) {
            done = write(connection, zip);
        }
        Files.move(draft, file);
        return file + ": " + done;
    }

    private static String write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Properties contents = new Properties();
        contents.setProperty("format", Contents.FORMAT);
        contents.setProperty("taken", Instant.now().toString());
        contents.setProperty("schema", ask(connection, SCHEMA).getFirst().name());
        long rows = 0;
        List<Table> tables = ask(connection, TABLES);
        for (Table table : tables) {
            zip.putNextEntry(new ZipEntry(Contents.entry(table.name())));
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + table.name() + " (" + table.columns() + ") TO STDOUT", new Unclosed(zip));
            zip.closeEntry();
            contents.setProperty(Contents.COLUMNS + table.name(), table.columns());
            contents.setProperty(Contents.ROWS + table.name(), Long.toString(copied));
            rows += copied;
        }
        zip.putNextEntry(new ZipEntry(Contents.NAME));
        contents.store(zip, "Safer Indicators");
        zip.closeEntry();
        return rows + " rows of " + tables.size() + " tables, schema version " + contents.getProperty("schema");
    }

    private static List<Table> ask(Connection connection, String question) throws SQLException {
        List<Table> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.add(new Table(rows.getString(1), rows.getString(columns)));
            }
            return found;
        }
    }

    /** The driver closes what it writes to; the file goes on. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
