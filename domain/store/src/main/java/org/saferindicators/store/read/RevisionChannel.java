package org.saferindicators.store.read;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/** A connection of its own on which the database says that something changed. Used by one thread. */
public final class RevisionChannel implements AutoCloseable {

    private final Connection connection;
    private final PGConnection notices;

    private RevisionChannel(Connection connection) throws SQLException {
        this.connection = connection;
        this.notices = connection.unwrap(PGConnection.class);
    }

    /**
     * Connects and listens.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public static RevisionChannel open(AgroalDataSource database) {
        try {
            Connection connection = database.getConnection();
            try (Statement listen = connection.createStatement()) {
                listen.execute("listen safer_revision");
                return new RevisionChannel(connection);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(failed);
        }
    }

    /**
     * The revision now.
     *
     * @throws DatabaseUnavailable when the connection is lost
     */
    public Revision read() {
        try {
            return RevisionReader.read(connection);
        } catch (SQLException lost) {
            throw new DatabaseUnavailable(lost);
        }
    }

    /**
     * Waits for word of a change, at most {@code longest}.
     *
     * @throws DatabaseUnavailable when the connection is lost
     */
    public void await(Duration longest) {
        try {
            var unused = notices.getNotifications((int) longest.toMillis());
        } catch (SQLException lost) {
            throw new DatabaseUnavailable(lost);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            throw new DatabaseUnavailable(alreadyLost);
        }
    }
}
