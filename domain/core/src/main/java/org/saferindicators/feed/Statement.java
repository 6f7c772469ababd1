package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated statement. Two with the same {@link #naturalKey()} speak of the same thing; of those known at a day the
 * latest holds.
 */
public sealed interface Statement extends FeedRecord
        permits AbsenceNotice,
                Population,
                Target,
                Assessment,
                PublishedFigure,
                PeerGroup,
                Commentary,
                Action,
                Publication {

    /** What the statement is about, unique within its type. */
    String naturalKey();

    /** The plan it belongs to; empty where it belongs to none. */
    Optional<String> plan();

    /** The day from which it counts as known, where the sender says so. */
    Optional<LocalDate> knownOn();
}
