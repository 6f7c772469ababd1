package org.saferindicators.feed;

/** What a withdrawal takes back. */
public sealed interface Withdrawn {

    /**
     * A submission with all its rows.
     *
     * @param submission its name
     */
    record OfSubmission(String submission) implements Withdrawn {}

    /**
     * An offence or incident, with all its versions.
     *
     * @param reference its pseudonym
     */
    record OfRecord(String reference) implements Withdrawn {}
}
