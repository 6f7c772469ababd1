package org.saferindicators.indicator;

/** How an indicator is coloured, as its catalogue declares it; deciding is the business of the assessment package. */
public sealed interface Rule {

    /** The version of the rule's parameters, 1 and up. */
    int version();

    /**
     * Against the same months a year earlier.
     *
     * @param tolerance percent either way that counts as about the same
     * @param version version of the parameters
     */
    record PreviousYear(double tolerance, int version) implements Rule {}

    /**
     * Against the comparison that the indicator declares: the year end, the period before, a baseline.
     *
     * @param tolerance percent either way that counts as about the same
     * @param version version of the parameters
     */
    record Comparator(double tolerance, int version) implements Rule {}

    /**
     * Against the figure of another area in the same months.
     *
     * @param area code of the area
     * @param tolerance percent either way that counts as about the same
     * @param version version of the parameters
     */
    record Benchmark(String area, double tolerance, int version) implements Rule {}

    /**
     * By whether the change on the declared comparison is statistically significant (methods, section 5).
     *
     * @param confidence percent, two-sided
     * @param version version of the parameters
     */
    record Significance(double confidence, int version) implements Rule {}

    /**
     * By a change that a document prints, because the figures it was made from are not to be had.
     *
     * @param change which one
     * @param tolerance how much worse is still amber, in the unit of the printed change
     * @param version version of the parameters
     */
    record Printed(PrintedChange change, double tolerance, int version) implements Rule {}

    /**
     * Against a target of the year, in proportion to the months gone.
     *
     * @param tolerance percent worse than target that is still amber
     * @param version version of the parameters
     */
    record Target(double tolerance, int version) implements Rule {}

    /**
     * Inside a band, ends included.
     *
     * @param margin how far outside is still amber, in units of the value
     * @param version version of the parameters
     */
    record Band(double margin, int version) implements Rule {}

    /**
     * Watched without a colour.
     *
     * @param version version of the parameters
     */
    record Monitoring(int version) implements Rule {}

    /**
     * Judged by a person; nothing is computed.
     *
     * @param version version of the parameters
     */
    record Assessed(int version) implements Rule {}
}
