package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads all events of a dataset, one after the other. */
public final class EventScan {

    private static final String ALL = """
            SELECT %s FROM event WHERE dataset = ?
            UNION ALL
            SELECT %s FROM event_history WHERE dataset = ?
            ORDER BY ref, version
            """.formatted(StoredEvent.HIGHEST, StoredEvent.EARLIER);
    private static final int READ_AT_ONCE = 2000;

    private EventScan() {}

    /**
     * Hands over each event as one that is counted anew: {@code before} and {@code after} are both all its versions. Holds
     * no more than a few thousand of them.
     */
    public static void read(Connection connection, String dataset, Consumer<EventChange> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setString(1, dataset);
            statement.setString(2, dataset);
            try (ResultSet rows = statement.executeQuery()) {
                List<StoredEvent> versions = new ArrayList<>();
                while (rows.next()) {
                    StoredEvent one = StoredEvent.read(rows);
                    if (!versions.isEmpty() && !versions.getFirst().ref().equals(one.ref())) {
                        each.accept(EventChange.of(dataset, versions, versions, LocalDate.MIN));
                        versions = new ArrayList<>();
                    }
                    versions.add(one);
                }
                if (!versions.isEmpty()) {
                    each.accept(EventChange.of(dataset, versions, versions, LocalDate.MIN));
                }
            }
        }
    }
}
