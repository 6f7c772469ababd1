package org.saferindicators.benchmark;

import java.util.Optional;
import org.saferindicators.observation.Refusal;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.GroupAverage;

/** The average of a group, or why there is none. */
public sealed interface Average {

    /**
     * An average.
     *
     * @param average the average
     * @param withoutOwn whether the area asked for was left out of it
     * @param against the area's interval against it; empty without an interval, or where the average is of published rates
     */
    record Known(GroupAverage average, boolean withoutOwn, Optional<Against> against) implements Average {}

    /**
     * No average.
     *
     * @param refusal why
     */
    record None(Refusal refusal) implements Average {}
}
