package org.saferindicators.ingest.withdrawal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.saferindicators.feed.Withdrawal;
import org.saferindicators.feed.Withdrawn;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.submission.SubmissionId;

/**
 * Takes back records and submissions. What they said is erased at once and never comes in again, not by a replay either;
 * figures known on days before the withdrawal stay as they were, since they name nobody.
 */
public final class Withdrawals {

    private final Connection connection;
    private final Declared declared;
    private final String feed;

    /** Of one feed. */
    public Withdrawals(Connection connection, Declared declared, String feed) {
        this.connection = connection;
        this.declared = declared;
        this.feed = feed;
    }

    /**
     * Takes back what a record asks for.
     *
     * @param arrival day of arrival, from which it counts where the record names no day
     * @return what becomes of the withdrawal itself: unchanged when it was done before
     */
    public Verdict take(Withdrawal withdrawal, LocalDate arrival) throws SQLException {
        LocalDate knownOn = withdrawal.knownOn().orElse(arrival);
        Dataset dataset = declared.catalogue().dataset(withdrawal.dataset()).orElseThrow();
        return switch (withdrawal.what()) {
            case Withdrawn.OfRecord(String reference) ->
                new RecordTakeback(connection, dataset, declared.counter(dataset)).take(reference, knownOn);
            case Withdrawn.OfSubmission(String name) ->
                new SubmissionTakeback(connection, dataset, declared.counter(dataset))
                        .take(new SubmissionId(feed, name), knownOn);
        };
    }
}
