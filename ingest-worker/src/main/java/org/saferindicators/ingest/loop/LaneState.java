package org.saferindicators.ingest.loop;

import java.time.Instant;
import org.saferindicators.store.progress.Position;

/** What a lane is doing. */
sealed interface LaneState {

    /** Something is under way on another thread; its end is told to the lane. */
    record Busy() implements LaneState {}

    /**
     * Waits for records.
     *
     * @param next the offset it waits for
     * @param look when to look whether a person has ordered a replay meanwhile
     */
    record Idle(Position next, Instant look) implements LaneState {}

    /**
     * Waits for a moment.
     *
     * @param until the moment
     * @param then what is done then
     */
    record Waiting(Instant until, Runnable then) implements LaneState {}
}
