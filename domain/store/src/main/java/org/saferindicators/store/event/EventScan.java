package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.saferindicators.observation.EventVersion;

/** Reads all events of a dataset, one after the other. */
public final class EventScan {

    private static final String ALL = """
            SELECT %1$s FROM event WHERE dataset = ?
            UNION ALL
            SELECT %1$s FROM event_history WHERE dataset = ?
            ORDER BY ref, version
            """.formatted(StoredEvent.COLUMNS);
    private static final int READ_AT_ONCE = 2000;

    private EventScan() {}

    /** Hands over the versions of each event, without holding more than a few thousand of them. */
    public static void read(Connection connection, String dataset, Consumer<List<EventVersion>> each)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setString(1, dataset);
            statement.setString(2, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                List<EventVersion> versions = new ArrayList<>();
                UUID ref = new UUID(0, 0);
                while (rows.next()) {
                    StoredEvent one = StoredEvent.read(rows);
                    if (!one.ref().equals(ref)) {
                        each.accept(versions);
                        versions = new ArrayList<>();
                        ref = one.ref();
                    }
                    versions.add(one.asVersion());
                }
                each.accept(versions);
            }
        }
    }
}
