package org.saferindicators.store.submission;

/**
 * What a submission is known by.
 *
 * @param feed the feed it came through, {@code kind.agency}
 * @param name the agency's own name for it
 */
public record SubmissionId(String feed, String name) {

    @Override
    public String toString() {
        return feed + "/" + name;
    }
}
