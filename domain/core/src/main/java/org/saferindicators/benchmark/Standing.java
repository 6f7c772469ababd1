package org.saferindicators.benchmark;

import org.saferindicators.observation.Refusal;
import org.saferindicators.statistics.peer.Placing;
import org.saferindicators.statistics.significance.Wanted;

/** The place of an area in a group, or why it has none. */
public sealed interface Standing {

    /**
     * A place.
     *
     * @param placing rank and quartile
     * @param ranked areas with a figure, the area itself among them
     * @param missing areas without one
     * @param order what comes first
     */
    record Placed(Placing placing, int ranked, int missing, Order order) implements Standing {

        /** {@code =3rd of 8; 1 missing}. */
        public String text() {
            String tie = placing.tied() ? "=" : "";
            String gaps = missing > 0 ? "; " + missing + " missing" : "";
            return tie + Ordinal.text(placing.rank()) + " of " + ranked + gaps;
        }
    }

    /**
     * No place.
     *
     * @param refusal why
     */
    record None(Refusal refusal) implements Standing {}

    /** What comes first. */
    enum Order {
        /** The lowest value. */
        LOWEST_FIRST("lowest-first"),
        /** The highest value. */
        HIGHEST_FIRST("highest-first");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        /** The word on the wire. */
        public String word() {
            return word;
        }

        static Order of(Wanted wanted) {
            return switch (wanted) {
                case FALL -> LOWEST_FIRST;
                case RISE, NEITHER -> HIGHEST_FIRST;
            };
        }
    }
}
