package org.saferindicators.ingest.failure;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells bad data from bad weather by the SQLSTATE of a failure. A good record is never quarantined because of an outage.
 */
public final class FailurePolicy {

    /** No connection, rollback to resolve a conflict, out of resources, lock not had, cancelled or shut down, disk. */
    private static final Set<String> WEATHER_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    /** The server ended a transaction or session because this worker was frozen; the next attempt is the fence's. */
    private static final Set<String> WEATHER_STATES = Set.of("25P03", "25P04");

    /** A value out of range or against a constraint. */
    private static final Set<String> DATA_CLASSES = Set.of("22", "23");

    private FailurePolicy() {}

    /** What {@code failure} means. */
    public static Judgement judge(Throwable failure) {
        Optional<String> state = sqlState(failure);
        if (state.isPresent()) {
            return judge(state.get());
        }
        boolean neverReachedTheServer = chain(failure)
                .anyMatch(one -> one instanceof SQLTimeoutException || one.getClass() == SQLException.class);
        return neverReachedTheServer ? Judgement.WEATHER : Judgement.STOP;
    }

    /** The SQLSTATE the server or driver gave, the outermost. */
    public static Optional<String> sqlState(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(one -> Optional.ofNullable(((SQLException) one).getSQLState()))
                .flatMap(Optional::stream)
                .filter(state -> state.length() == 5)
                .findFirst();
    }

    private static Judgement judge(String state) {
        String group = state.substring(0, 2);
        if (WEATHER_CLASSES.contains(group) || WEATHER_STATES.contains(state)) {
            return Judgement.WEATHER;
        }
        return DATA_CLASSES.contains(group) ? Judgement.BAD_DATA : Judgement.STOP;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(20);
    }
}
