package org.saferindicators.acceptance.fault;

/** What can happen to workers, database and broker. */
enum Fault {
    /** kill -9; another one starts at once. */
    WORKER_KILLED(6),
    /** SIGSTOP beyond its session, then SIGCONT; other faults go on meanwhile. */
    WORKER_FROZEN(8),
    /** SIGTERM; another one starts at once. */
    WORKER_STOPPED(4),
    /** A fourth worker joins, or leaves again: partitions move although nobody died. */
    WORKER_MORE_OR_LESS(4),
    /** pg_terminate_backend of every connection of the workers. */
    CONNECTIONS_CUT(7),
    /** pg_ctl stop -m immediate, and back after a moment. */
    DATABASE_STOPPED(5),
    /** SIGSTOP of all of PostgreSQL for a moment. */
    DATABASE_FROZEN(2),
    /** kill -9 of the broker, which comes back with its data. */
    BROKER_KILLED(4);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    /** How often it happens, in 40 faults. */
    int weight() {
        return weight;
    }
}
