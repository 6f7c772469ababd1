package org.saferindicators.ingest.rig;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.saferindicators.local.LocalStack;

/** An empty database with the product's schema. */
public final class TestDatabase {

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    public TestDatabase() {
        this("latest");
    }

    /** With the schema as it was at this version. */
    public TestDatabase(String version) {
        LocalStack stack = LocalStack.get();
        source.setUrl(stack.newDatabase());
        source.setUser(stack.user());
        source.setPassword(stack.password());
        source.setOptions("-c lock_timeout=2s -c statement_timeout=20s -c idle_in_transaction_session_timeout=5s");
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    public DataSource source() {
        return source;
    }

    public void execute(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Each row as its columns joined by one blank; null is a hyphen. */
    public List<String> rows(String sql, Object... parameters) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String text = result.getString(i);
                    row.add(text == null ? "-" : text);
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String one(String sql, Object... parameters) {
        return String.join("; ", rows(sql, parameters));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
