package org.saferindicators.store.ledger;

import java.util.List;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;

/**
 * What became of one record, and why.
 *
 * @param outcome what became of it
 * @param faults what was wrong, worst first; empty unless rejected or in conflict
 */
public record Verdict(Outcome outcome, List<Fault> faults) {

    /** Taken in. */
    public static final Verdict ACCEPTED = new Verdict(Outcome.ACCEPTED, List.of());

    /** The same had arrived before. */
    public static final Verdict UNCHANGED = new Verdict(Outcome.UNCHANGED, List.of());

    /** Taken back by its sender. */
    public static final Verdict WITHDRAWN = new Verdict(Outcome.WITHDRAWN, List.of());
    /** A higher version was there. */
    public static final Verdict SUPERSEDED = new Verdict(Outcome.SUPERSEDED, List.of());

    /** Copies the list. */
    public Verdict {
        faults = List.copyOf(faults);
    }

    /** Not fit, for these faults. */
    public static Verdict rejected(List<Fault> faults) {
        return new Verdict(Outcome.REJECTED, faults);
    }

    /** Not fit, for one fault. */
    public static Verdict rejected(FaultCode code, String pointer) {
        return rejected(List.of(new Fault(code, pointer, code.meaning())));
    }

    /** Contradicts what arrived before. */
    public static Verdict conflict(FaultCode code) {
        return new Verdict(Outcome.CONFLICT, List.of(Fault.ofRecord(code, code.meaning())));
    }

    /** The code it is filed under, empty for none. */
    public String code() {
        return faults.isEmpty() ? "" : faults.getFirst().code().name();
    }
}
