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
