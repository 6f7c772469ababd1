package org.saferindicators.store.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A record in quarantine, without what it said.
 *
 * @param topic topic it came from
 * @param partition its partition there
 * @param offset its offset there
 * @param submission the submission it named
 * @param row its row there
 * @param faults what is wrong with it, worst first
 * @param sha256 hash of its bytes, hexadecimal
 * @param bytes how many they are
 * @param recordedAt when it was put there
 */
public record RejectedRecord(
        String topic,
        int partition,
        long offset,
        Optional<String> submission,
        Optional<Integer> row,
        List<Fault> faults,
        String sha256,
        int bytes,
        Instant recordedAt) {

    /** Copies the list. */
    public RejectedRecord {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param code its code
     * @param field where, as JSON Pointer; empty for the record as a whole
     * @param message in words
     */
    public record Fault(String code, String field, String message) {}
}
