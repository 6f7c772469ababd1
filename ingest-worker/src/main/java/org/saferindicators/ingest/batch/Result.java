package org.saferindicators.ingest.batch;

import org.saferindicators.store.progress.Position;
import org.saferindicators.store.progress.Stop;

/** How far a batch came. */
public sealed interface Result {

    /**
     * All of it is committed.
     *
     * @param next where the partition stands now
     */
    record Done(Position next) implements Result {}

    /**
     * The database is away or busy.
     *
     * @param rest what is still to be written
     * @param cause what the database or driver said
     */
    record Weather(Batch rest, Exception cause) implements Result {}

    /**
     * The catalogue has changed since these records were checked; they must be checked anew.
     *
     * @param rest what is still to be written
     */
    record Outdated(Batch rest) implements Result {}

    /** Another worker has moved the partition on; this one must ask where it stands. */
    record Overtaken() implements Result {}

    /**
     * Neither weather nor a bad record; a person must look.
     *
     * @param at where it stands
     * @param stop why
     */
    record Stopped(Position at, Stop stop) implements Result {}
}
