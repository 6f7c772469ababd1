package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes back what was sent before; it is erased for good.
 *
 * @param dataset id of the dataset
 * @param what a submission or a record
 * @param reason why, in words
 * @param knownOn day from which it counts as known
 */
public record Withdrawal(String dataset, Withdrawn what, String reason, Optional<LocalDate> knownOn)
        implements FeedRecord {

    @Override
    public String type() {
        return "withdrawal";
    }
}
