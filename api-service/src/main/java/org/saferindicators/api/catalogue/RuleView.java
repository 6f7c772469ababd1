package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.assessment.RagRule;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;

/**
 * The rule that colours a figure.
 *
 * @param id word of the rule
 * @param version version of its parameters
 * @param sentence the rule in words
 */
@Schema(name = "Rule", description = "The rule that colours a figure.")
public record RuleView(
        @Schema(
                description = "The rule: previous-year, comparator, benchmark, published, significance, target, band,"
                        + " monitoring or assessed.",
                examples = "previous-year")
        String id,

        @Schema(description = "Version of its parameters.", examples = "1")
        int version,

        @Schema(
                description = "The rule in words.",
                examples = "Red when more than 5 % higher than the same months a year earlier, green when more"
                        + " than 5 % the other way, amber between.")
        String sentence) {

    /** The rule, read with this polarity. */
    public static RuleView of(Rule rule, Polarity polarity) {
        return new RuleView(id(rule), rule.version(), RagRule.sentence(rule, polarity));
    }

    private static String id(Rule rule) {
        return switch (rule) {
            case Rule.PreviousYear ignored -> "previous-year";
            case Rule.Comparator ignored -> "comparator";
            case Rule.Benchmark ignored -> "benchmark";
            case Rule.Printed ignored -> "published";
            case Rule.Significance ignored -> "significance";
            case Rule.Target ignored -> "target";
            case Rule.Band ignored -> "band";
            case Rule.Monitoring ignored -> "monitoring";
            case Rule.Assessed ignored -> "assessed";
        };
    }
}
