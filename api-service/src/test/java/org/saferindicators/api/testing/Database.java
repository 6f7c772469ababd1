package org.saferindicators.api.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A database as the worker would leave it; changes raise the revision and say so, as the worker's do. */
public final class Database {

    private static final String BUMP = "insert into revision_shard values ('test', 1)"
            + " on conflict (shard) do update set revision = revision_shard.revision + 1";

    private final String url;
    private final String user;
    private final String password;

    /** The database at {@code url}. */
    public Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The database the service under test reads. */
    public static Database ofService() {
        var config = ConfigProvider.getConfig();
        return new Database(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    /** Drops what an earlier run left. */
    public Database emptied() {
        execute("drop schema public cascade");
        execute("create schema public");
        return this;
    }

    /** Runs the migrations the worker runs. */
    public Database migrated() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return this;
    }

    /** Several inserts in one transaction that raises the revision. */
    public void change(Change change) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            change.in(connection);
            execute(connection, BUMP);
            execute(connection, "select pg_notify('safer_revision', '')");
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One statement without a new revision. */
    public void execute(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            execute(connection, sql, values);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Work within a transaction. */
    @FunctionalInterface
    public interface Change {
        /** Does it. */
        void in(Connection connection) throws SQLException;
    }

    static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            statement.execute();
        }
    }

    static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
