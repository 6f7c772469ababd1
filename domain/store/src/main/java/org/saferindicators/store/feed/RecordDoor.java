package org.saferindicators.store.feed;

import static org.saferindicators.feed.FaultCode.EMPTY_VALUE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.CatalogueCheck;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Node;
import org.saferindicators.feed.PersonalDataCheck;
import org.saferindicators.feed.RecordReader;
import org.saferindicators.indicator.Catalogue;

/**
 * The one door for feed records, whichever way they come: the same bytes get the same answer. Never throws. A record with
 * personal data is refused for that alone, so that no other fault can tell of it.
 */
public final class RecordDoor {

    private static final Set<FaultCode> KEPT_UNREAD = EnumSet.of(FaultCode.TOO_LONG, FaultCode.OUT_OF_RANGE);

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
            return refused(refusal.fault(), value);
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

    /** Of some that were not read to their end the bytes are kept, unless one of their texts has personal data. */
    private static Decoded refused(Fault fault, byte[] value) {
        List<Fault> personal =
                KEPT_UNREAD.contains(fault.code()) ? PersonalDataCheck.faults(FeedJson.texts(value)) : List.of();
        return personal.isEmpty() ? Decoded.Bad.of(fault) : new Decoded.Bad(personal);
    }

    private static Decoded checked(Node node, String feed, LocalDate arrivalDay, Catalogue catalogue) {
        Decoded read = RecordReader.read(node);
        if (!(node instanceof Node.Obj sent)) {
            return read;
        }
        List<Fault> personal = PersonalDataCheck.faults(sent, read);
        if (!personal.isEmpty()) {
            return new Decoded.Bad(personal);
        }
        if (!(read instanceof Decoded.Good(FeedRecord record))) {
            return read;
        }
        List<Fault> faults = CatalogueCheck.faults(record, sent, feed, arrivalDay, catalogue);
        return faults.isEmpty() ? read : new Decoded.Bad(faults);
    }
}
