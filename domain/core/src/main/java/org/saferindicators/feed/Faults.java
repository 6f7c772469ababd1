package org.saferindicators.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one record, up to the number that is told. */
final class Faults {

    private final List<Fault> found = new ArrayList<>(0);

    void add(FaultCode code, String pointer, String message) {
        if (found.size() < Decoded.MOST_FAULTS) {
            found.add(new Fault(code, pointer, message));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    /** The record as a whole. */
    At record() {
        return new At(this, null, "");
    }

    /** The place of the field {@code name} of the record. */
    At at(String name) {
        return record().below(name);
    }

    /**
     * Where a value stands. The pointer is only put together when something is wrong.
     *
     * @param faults where to complain
     * @param parent what it stands in, null for the record as a whole
     * @param name its name there
     */
    record At(Faults faults, @Nullable At parent, String name) {

        /** Complains; the value is not there. */
        <T> Optional<T> refuse(FaultCode code, String expected) {
            faults.add(code, pointer(), expected);
            return Optional.empty();
        }

        At below(String child) {
            return new At(faults, this, child);
        }

        At entry(int index) {
            return new At(faults, this, Integer.toString(index));
        }

        String pointer() {
            return parent == null ? "" : Fault.pointer(parent.pointer(), name);
        }
    }
}
