package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.store.jdbc.BinaryCopy;

/** A table of the session alone, through which versions go into the table {@code event}. */
final class EventStage {

    private static final String CREATE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_event (
                known boolean, dataset text, ref uuid, version int, content uuid, state text, known_on date, kind text,
                category text, code text, month date, day date, area text, flags text, age_band text, victim uuid,
                caller uuid, perpetrator uuid) ON COMMIT DELETE ROWS
            """;
    private static final String COPY = "COPY incoming_event FROM STDIN (FORMAT binary)";
    private static final String INSERT = "INSERT INTO event (dataset, " + StoredEvent.COLUMNS + ") SELECT dataset, "
            + StoredEvent.COLUMNS + " FROM incoming_event WHERE NOT known ORDER BY ref, dataset";
    private static final int FIELDS = 18;
    private static final int BYTES_OF_A_ROW = 300;
    private static final List<SubjectRole> ROLES = List.of(SubjectRole.values());
    private static final String UNIQUE_VIOLATION = "23505";

    private EventStage() {}

    /** Sends versions by COPY; before the fence, see {@code SubmissionRows.stage}. */
    static void send(Connection connection, Collection<EventArrival> fresh, Collection<EventArrival> known)
            throws SQLException {
        if (fresh.isEmpty() && known.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        BinaryCopy copy = new BinaryCopy(FIELDS, (fresh.size() + known.size()) * BYTES_OF_A_ROW);
        fresh.forEach(one -> write(copy.row().flag(false), one));
        known.forEach(one -> write(copy.row().flag(true), one));
        copy.send(connection, COPY);
    }

    private static void write(BinaryCopy copy, EventArrival one) {
        Occurrence says = one.occurrence();
        copy.text(one.key().dataset())
                .uuid(one.key().ref())
                .integer(one.version())
                .uuid(one.content())
                .text(one.state().word())
                .date(one.knownOn())
                .text(says.kind().word())
                .text(says.category().orElse(null))
                .text(says.code().orElse(null))
                .date(says.month().atDay(1))
                .date(says.day().orElse(null))
                .text(says.area().orElse(null))
                .text(EventTable.flags(says))
                .text(says.ageBand().orElse(null));
        for (SubjectRole role : ROLES) {
            copy.uuid(says.subjects().get(role));
        }
    }

    /**
     * Takes those that were not held into the table, by rising key so that two writers cannot wait for each other.
     *
     * @throws HeldMeanwhile when one of them is held by now
     */
    static void insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw UNIQUE_VIOLATION.equals(refused.getSQLState()) ? new HeldMeanwhile(refused) : refused;
        }
    }
}
