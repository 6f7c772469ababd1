package org.saferindicators.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Administration of a PostgreSQL server; the driver is asked directly, so class loaders do not matter.
 *
 * @param url of a database there
 * @param user who connects
 * @param password of that user
 */
public record Jdbc(String url, String user, String password) {

    private static final Driver DRIVER = new Driver();

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        Connection connection = DRIVER.connect(url, properties);
        if (connection == null) {
            throw new SQLException("not a JDBC URL of PostgreSQL: " + url);
        }
        return connection;
    }

    /** Runs one statement in its own transaction. */
    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot run: " + sql, e);
        }
    }

    /** Returns the first column of the first row as text; empty when the server gives none, or cannot be reached. */
    Optional<String> text(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** The same server, another database: the name between the last slash and the parameters is replaced. */
    Jdbc withDatabase(String database) {
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        int start = url.lastIndexOf('/', end - 1) + 1;
        return new Jdbc(url.substring(0, start) + database + url.substring(end), user, password);
    }
}
