package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.store.jdbc.BinaryCopy;

/** Sends versions to the database: new events into the table {@code event}, higher versions beside it. */
final class EventStage {

    private static final String FIELDS = "dataset, " + StoredEvent.COLUMNS;
    private static final int FIELD_COUNT = 18;
    private static final String INSERT = "COPY event (" + FIELDS + ") FROM STDIN (FORMAT binary)";

    private static final String CREATE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_event (
                dataset text, ref uuid, version int, content uuid, state text, known_on date, kind text, category text,
                code text, month date, day date, area text, flags text, age_band text, victim uuid, caller uuid,
                perpetrator uuid, in_submission boolean) ON COMMIT DELETE ROWS
            """;
    private static final String STAGE = "COPY incoming_event FROM STDIN (FORMAT binary)";
    private static final int BYTES_OF_A_ROW = 300;
    private static final List<SubjectRole> ROLES = List.of(SubjectRole.values());

    private EventStage() {}

    /**
     * Inserts versions of events that are believed to be new, with all that a bulk load spares the server.
     *
     * @param fresh by rising key, so that two writers do not wait for each other
     * @throws HeldMeanwhile when one of them is held
     */
    static void insert(Connection connection, Collection<EventArrival> fresh) throws SQLException {
        if (!fresh.isEmpty()) {
            try {
                rows(fresh).send(connection, INSERT);
            } catch (SQLException refused) {
                throw HeldMeanwhile.orOther(refused);
            }
        }
    }

    /** Sends higher versions than those held into a table of the session alone. */
    static void stage(Connection connection, Collection<EventArrival> risen) throws SQLException {
        if (!risen.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
            }
            rows(risen).send(connection, STAGE);
        }
    }

    private static BinaryCopy rows(Collection<EventArrival> arrivals) {
        BinaryCopy copy = new BinaryCopy(FIELD_COUNT, arrivals.size() * BYTES_OF_A_ROW);
        arrivals.forEach(one -> write(copy.row(), one));
        return copy;
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
        copy.trueOrNull(one.inSubmission());
    }
}
