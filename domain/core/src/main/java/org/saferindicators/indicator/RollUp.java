package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How an outcome's colour follows from those of its indicators; what has no colour is left out (methods, section 10). */
public enum RollUp {
    /** The worst colour of any. */
    WORST("worst"),
    /** Green when more than half are, red when more than half are, else amber. */
    MAJORITY("majority");

    private final String word;

    RollUp(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** The colour of an outcome; {@code unavailable} when none of its indicators has one. */
    public Status of(Collection<Status> statuses) {
        List<Status> coloured = statuses.stream().filter(Status::isColour).toList();
        if (coloured.isEmpty()) {
            return Status.UNAVAILABLE;
        }
        return this == WORST ? worst(coloured) : majority(coloured);
    }

    private static Status worst(List<Status> coloured) {
        return coloured.stream().max(Status.BY_SEVERITY).orElseThrow();
    }

    private static Status majority(List<Status> coloured) {
        return coloured.stream()
                .filter(one -> 2 * coloured.stream().filter(one::equals).count() > coloured.size())
                .findFirst()
                .orElse(Status.AMBER);
    }

    /** From the word on the wire. */
    public static Optional<RollUp> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
