package org.saferindicators.feed;

import java.util.List;

/** What became of the bytes of a record: a record, or what is wrong with it. */
public sealed interface Decoded {

    /**
     * A record in order.
     *
     * @param record the record
     */
    record Good(FeedRecord record) implements Decoded {}

    /**
     * A record that is refused.
     *
     * @param faults 1 to {@link #MOST_FAULTS}, in the order they were found
     */
    record Bad(List<Fault> faults) implements Decoded {

        /** Refuses an empty list, keeps the first faults of a long one. */
        public Bad {
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refused record has at least one fault");
            }
            faults = List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        }

        /** With one fault. */
        public static Bad of(Fault fault) {
            return new Bad(List.of(fault));
        }

        /** The fault the record is filed under. */
        public Fault first() {
            return faults.getFirst();
        }
    }

    /** How many faults of one record are told. */
    int MOST_FAULTS = 20;
}
