package org.saferindicators.acceptance.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.local.LocalPostgres;

/** Questions to the database that the tests hurt, each over a connection of its own. */
record Database(LocalPostgres postgres) {

    /** Each row as its columns joined by one blank. */
    List<String> rows(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    fields.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", fields));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs it while no batch can be written, because this session holds what every batch needs. */
    void whileBatchesWait(Runnable then) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE partition_progress IN EXCLUSIVE MODE");
            then.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("batches cannot be held", e);
        }
    }

    /** How many batches wait for a lock. */
    long waiting() {
        return number("SELECT count(*) FROM pg_locks WHERE NOT granted");
    }

    /** The only number that is asked for. */
    long number(String sql) {
        return Long.parseLong(rows(sql).getFirst());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl() + "?connectTimeout=5&socketTimeout=60", postgres.user(), postgres.password());
    }

    /** How far all partitions have come, added up. */
    long offsets() {
        return number("SELECT coalesce(sum(next_offset), 0)::bigint FROM partition_progress");
    }

    /** Submissions that came to an end. */
    long closed() {
        return number("SELECT count(*) FROM submission WHERE state <> 'open'");
    }
}
