package org.saferindicators.store.feed;

import static org.saferindicators.feed.FaultCode.EMPTY_VALUE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.CatalogueCheck;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Node;
import org.saferindicators.feed.RecordReader;
import org.saferindicators.indicator.Catalogue;

/** The one door for feed records, whichever way they come: the same bytes get the same answer. Never throws. */
public final class RecordDoor {

    private RecordDoor() {}

    /**
     * The record, or what is wrong with it.
     *
     * @param value the bytes as sent, null for a Kafka tombstone
     * @param feed the feed they came through, {@code kind.agency}
     * @param arrivalDay day of arrival in Europe/London
     * @param catalogue what is declared
     */
    public static Decoded decode(byte @Nullable [] value, String feed, LocalDate arrivalDay, Catalogue catalogue) {
        if (value == null) {
            return Decoded.Bad.of(Fault.ofRecord(EMPTY_VALUE, "expected a record, not a tombstone"));
        }
        try {
            return checked(FeedJson.read(value), feed, arrivalDay, catalogue);
        } catch (Refusal refusal) {
            return Decoded.Bad.of(refusal.fault());
        }
    }

    /**
     * A record that was let in before, whatever the catalogue says by now.
     *
     * @throws IllegalStateException when it is none
     */
    public static FeedRecord kept(byte[] value) {
        try {
            if (RecordReader.read(FeedJson.read(value)) instanceof Decoded.Good(FeedRecord record)) {
                return record;
            }
            throw new IllegalStateException("a row that is kept is no record");
        } catch (Refusal refusal) {
            throw new IllegalStateException("a row that is kept is refused: " + refusal.fault(), refusal);
        }
    }

    private static Decoded checked(Node node, String feed, LocalDate arrivalDay, Catalogue catalogue) {
        Decoded read = RecordReader.read(node);
        if (read instanceof Decoded.Good(FeedRecord record) && node instanceof Node.Obj sent) {
            List<Fault> faults = CatalogueCheck.faults(record, sent, feed, arrivalDay, catalogue);
            return faults.isEmpty() ? read : new Decoded.Bad(faults);
        }
        return read;
    }
}
