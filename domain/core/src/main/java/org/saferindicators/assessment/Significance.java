package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.statistics.significance.Verdict;

/**
 * Whether a change is more than the usual noise; it stands beside the colour and never replaces it.
 *
 * @param verdict what the test says
 * @param method which test
 * @param confidence share, 0.95 for 95 %
 * @param p two-sided p-value
 * @param lower lower limit: of the ratio of current to comparator for counts and rates, in points for percentages
 * @param upper upper limit
 */
public record Significance(
        Verdict verdict, Method method, double confidence, double p, Optional<Double> lower, Optional<Double> upper) {

    /** The tests (methods, section 5). */
    public enum Method {
        /** Matched months, quasi-Poisson. */
        MATCHED_MONTHS("matched-months"),
        /** Exact conditional test; assumes that events are independent. */
        EXACT("exact-poisson"),
        /** Two proportions. */
        PROPORTIONS("proportions");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The word on the wire. */
        public String word() {
            return word;
        }
    }
}
