package org.saferindicators.ingest.failure;

/** What a failure of the database means for the batch it hit. */
public enum Judgement {
    /** The database is away or busy: wait and try again, however long it takes. Nothing is wrong with the records. */
    WEATHER,
    /** The database refuses a value: find the one record and put it into quarantine. */
    BAD_DATA,
    /** Neither: stop the feed and call a person. */
    STOP
}
