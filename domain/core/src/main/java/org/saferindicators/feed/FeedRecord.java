package org.saferindicators.feed;

/** A record of a feed. The set is closed: what is none of these is refused at the door. */
public sealed interface FeedRecord permits Row, Event, Manifest, Withdrawal, Statement {

    /** The word in the field {@code type}. */
    String type();

    /** Id of the dataset the record belongs to. */
    String dataset();
}
