package org.saferindicators.ingest.failure;

import java.util.Map;
import java.util.Optional;

/** What a person can do about a failure of the database, for the line that calls them. */
public final class Advice {

    private static final String UNREACHABLE =
            "see whether PostgreSQL runs, takes connections and can be reached from here (safer.database keys, SAFER_JDBC_URL)";

    /** By SQLSTATE or, where its last three characters matter less, by class. */
    private static final Map<String, String> BY_STATE = Map.ofEntries(
            Map.entry("08", UNREACHABLE),
            Map.entry("57", UNREACHABLE),
            Map.entry("57014", "a statement took too long: look for what slows the database down (pg_stat_activity)"),
            Map.entry("40", "transactions get into each other's way: look for other writers (pg_stat_activity)"),
            Map.entry("53", "the database is short of resources: its log says of which"),
            Map.entry("53100", "the database's disk is full: free space on it, or make it larger"),
            Map.entry("53300", "the database has no connection left: raise max_connections, or end sessions"),
            Map.entry(
                    "55",
                    "another session holds a lock that the worker needs: find it with pg_blocking_pids(), and end it"
                            + " with pg_terminate_backend()"),
            Map.entry("58", "the database cannot read or write its files: look at its disk and its log"),
            Map.entry("25006", "this server only takes reads: point SAFER_JDBC_URL to the one that takes writes"),
            Map.entry("28", "the database refuses the user or password: mend SAFER_DB_USER and SAFER_DB_PASSWORD"),
            Map.entry("3D", "there is no such database: create it, or mend SAFER_JDBC_URL"),
            Map.entry("42501", "the worker's role lacks a right: GRANT it what the message names"),
            Map.entry(
                    "42",
                    "the schema is not the one this worker needs: put back what the message names, or start the"
                            + " release that belongs to this schema (table flyway_schema_history)"),
            Map.entry("3F", "the schema is missing: put it back, or mend SAFER_JDBC_URL"));

    private Advice() {}

    /** The advice, without a full stop. */
    public static String on(Throwable failure) {
        return FailurePolicy.sqlState(failure)
                .flatMap(state -> advice(state).or(() -> advice(state.substring(0, 2))))
                .orElseGet(() -> FailurePolicy.judge(failure) == Judgement.WEATHER
                        ? UNREACHABLE
                        : "mend what the message names");
    }

    private static Optional<String> advice(String state) {
        return Optional.ofNullable(BY_STATE.get(state));
    }
}
