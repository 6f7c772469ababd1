package org.saferindicators.statistics.peer;

import java.util.List;

/**
 * The average of a group.
 *
 * @param value in the unit of the figures
 * @param method how it was made
 * @param members how many areas it is made of
 */
public record GroupAverage(double value, Method method, int members) {

    /** How an average is made. */
    public enum Method {
        /** All events over all wholes. */
        POOLED("pooled-counts"),
        /** The mean of published rates, whose counts are not known: every area weighs the same. */
        MEAN_OF_PUBLISHED("mean-of-published-rates");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** The word on the wire. */
        public String word() {
            return word;
        }
    }

    /**
     * By pooled counts.
     *
     * @param per so many: 100 for percent
     * @throws IllegalArgumentException without samples
     */
    public static GroupAverage pooled(List<Sample> samples, double per) {
        double whole = samples.stream().mapToDouble(Sample::whole).sum();
        if (!(whole > 0)) {
            throw new IllegalArgumentException("an average needs samples");
        }
        double events = samples.stream().mapToDouble(Sample::events).sum();
        return new GroupAverage(events / whole * per, Method.POOLED, samples.size());
    }

    /** Of values without counts. */
    public static GroupAverage ofPublished(List<Double> values) {
        double mean = values.stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("an average needs values"));
        return new GroupAverage(mean, Method.MEAN_OF_PUBLISHED, values.size());
    }
}
