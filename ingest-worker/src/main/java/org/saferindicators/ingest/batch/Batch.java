package org.saferindicators.ingest.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Event;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Withdrawal;
import org.saferindicators.feed.Withdrawn;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.ledger.Verdicts;
import org.saferindicators.store.progress.Position;

/**
 * Consecutive records of one partition, written in one transaction.
 *
 * @param feed the feed they came through, {@code kind.agency}
 * @param from where the partition must stand for them to be written
 * @param records by rising offset, at least one
 * @param declared what they were checked against
 */
public record Batch(String feed, Position from, List<Arrived> records, Declared declared) {

    /** Copies the list. */
    public Batch {
        records = List.copyOf(records);
    }

    /** Where the partition stands once they are written. */
    public Position next() {
        return from.at(records.getLast().offset() + 1);
    }

    /** Whether there is nothing left to halve. */
    public boolean isSingle() {
        return records.size() == 1;
    }

    /** The first half. */
    public Batch firstHalf() {
        return first(records.size() / 2);
    }

    /**
     * The part up to the first withdrawal of a submission, where something follows: that is decided on by what the
     * withdrawal has left.
     */
    public Optional<Batch> untilWithdrawal() {
        return IntStream.range(1, records.size())
                .filter(end -> takesSubmissionBack(records.get(end - 1)))
                .mapToObj(this::first)
                .findFirst();
    }

    private static boolean takesSubmissionBack(Arrived one) {
        return one.decoded() instanceof Decoded.Good(Withdrawal withdrawal)
                && withdrawal.what() instanceof Withdrawn.OfSubmission;
    }

    private Batch first(int count) {
        return new Batch(feed, from, records.subList(0, count), declared);
    }

    /** What is left when the partition has come to {@code position}. */
    public Batch rest(Position position) {
        List<Arrived> left = records.stream()
                .filter(one -> one.offset() >= position.nextOffset())
                .toList();
        return new Batch(feed, position, left, declared);
    }

    /** The same single record, refused because the database does not take it. */
    public Batch refused() {
        Decoded.Bad why = Decoded.Bad.of(Fault.ofRecord(FaultCode.STORE_REFUSED, FaultCode.STORE_REFUSED.meaning()));
        return new Batch(feed, from, List.of(records.getFirst().again(why)), declared);
    }

    /** Keeps the counts and revisions of partitions apart, so that they do not wait for each other. */
    String shard() {
        return "topic/" + from.topic() + "/" + from.partition();
    }

    /** Whether any of them may have to do with a submission: all but events of their own. */
    boolean touchesSubmissions() {
        return records.stream().anyMatch(one -> !(one.decoded() instanceof Decoded.Good(Event ignored)));
    }

    /** What the door has decided already. */
    Verdicts atTheDoor() {
        Verdicts verdicts = new Verdicts(records);
        for (Arrived one : records) {
            if (one.decoded() instanceof Decoded.Bad(List<Fault> faults)) {
                verdicts.give(one.offset(), Verdict.rejected(faults));
            }
        }
        return verdicts;
    }

    /** Whether every record is refused already, so that only quarantine can be at fault. */
    boolean isRefused() {
        return records.stream().allMatch(one -> one.decoded() instanceof Decoded.Bad);
    }
}
