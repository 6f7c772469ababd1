package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.statistics.Rounding;

/**
 * How a rule decides and says itself (methods, section 10). Decisions fall on unrounded values with a slack of 1e-12 on
 * percentages, so that "exactly 5 % worse" is amber and "exactly on target" is green.
 */
public final class RagRule {

    private RagRule() {}

    /**
     * What a rule may look at.
     *
     * @param value the figure, unrounded
     * @param comparator the figure it is set against
     * @param comparison what that figure is
     * @param limit target in proportion to the window
     * @param lower lower end of the band
     * @param upper upper end of the band
     * @param benchmark figure of the area it is set against
     * @param printed the change that a document prints
     * @param significance whether the change is more than noise
     * @param polarity which way is better
     * @param decimals places shown
     */
    public record Inputs(
            Optional<Double> value,
            Optional<Double> comparator,
            String comparison,
            Optional<Double> limit,
            Optional<Double> lower,
            Optional<Double> upper,
            Optional<Double> benchmark,
            Optional<Double> printed,
            Optional<Significance> significance,
            Polarity polarity,
            int decimals) {}

    /** The verdict of {@code rule}. A missing figure makes it {@code unavailable}, never a colour. */
    public static Performance decide(Rule rule, Inputs inputs) {
        return switch (rule) {
            case Rule.PreviousYear year -> ComparisonRule.decide(rule, inputs, comparator(inputs, year.tolerance()));
            case Rule.Comparator other -> ComparisonRule.decide(rule, inputs, comparator(inputs, other.tolerance()));
            case Rule.Benchmark other ->
                ComparisonRule.decide(
                        rule, inputs, ComparisonRule.Against.benchmark(inputs.benchmark(), other.tolerance()));
            case Rule.Printed printed -> PrintedRule.decide(printed, inputs);
            case Rule.Significance significance -> SignificanceRule.decide(significance, inputs);
            case Rule.Target target ->
                ComparisonRule.decide(rule, inputs, ComparisonRule.Against.target(inputs.limit(), target.tolerance()));
            case Rule.Band band -> BandRule.decide(band, inputs);
            case Rule.Monitoring ignored ->
                new Performance(
                        Status.MONITORING,
                        rule,
                        sentence(rule, inputs.polarity()),
                        List.of(),
                        "",
                        List.of(),
                        "it is watched without a wish either way",
                        Optional.empty());
            case Rule.Assessed ignored ->
                unavailable(rule, inputs.polarity(), "It is judged by a person; nothing is computed.");
        };
    }

    private static ComparisonRule.Against comparator(Inputs inputs, double tolerance) {
        return ComparisonRule.Against.comparator(inputs.comparator(), inputs.comparison(), tolerance);
    }

    /** The rule in words. */
    public static String sentence(Rule rule, Polarity polarity) {
        String worse = polarity == Polarity.HIGHER_IS_BETTER ? "lower" : "higher";
        return switch (rule) {
            case Rule.PreviousYear(double tolerance, int ignored) ->
                against("the same months a year earlier", tolerance, worse);
            case Rule.Comparator(double tolerance, int ignored) ->
                against("what it is compared with", tolerance, worse);
            case Rule.Benchmark(String area, double tolerance, int ignored) ->
                against("the figure of " + area, tolerance, worse);
            case Rule.Printed printed ->
                "Green when the printed " + PrintedRule.name(printed) + " is not for the worse"
                        + (printed.tolerance() == 0
                                ? ", red when it is."
                                : ", amber up to " + Rounding.plain(printed.tolerance(), 1) + " worse, red beyond.");
            case Rule.Significance(double confidence, int ignored) ->
                "Green when significantly better than what it is compared with at " + percent(confidence)
                        + " confidence, red when significantly worse, amber when the change is not significant.";
            case Rule.Target(double tolerance, int ignored) ->
                tolerance == 0
                        ? "Green on or inside the year's target in proportion to the months gone, red when " + worse
                                + "."
                        : "Green on or inside the year's target in proportion to the months gone, amber up to "
                                + percent(tolerance) + " " + worse + ", red beyond.";
            case Rule.Band(double margin, int ignored) ->
                margin == 0
                        ? "Green inside the band, ends included; red outside."
                        : "Green inside the band, ends included; amber outside by at most " + Rounding.plain(margin, 1)
                                + "; red further out.";
            case Rule.Monitoring ignored -> "For monitoring: no colour, whatever the figure.";
            case Rule.Assessed ignored -> "Judged by the lead role; no colour is computed.";
        };
    }

    private static String against(String what, double tolerance, String worse) {
        return "Red when more than " + percent(tolerance) + " " + worse + " than " + what + ", green when more than "
                + percent(tolerance) + " the other way, amber between.";
    }

    static Performance unavailable(Rule rule, Polarity polarity, String why) {
        Refusal refusal = new Refusal(RefusalReason.NO_INPUTS, why, "the figures that are there");
        return refused(rule, polarity, refusal);
    }

    static Performance refused(Rule rule, Polarity polarity, Refusal refusal) {
        return new Performance(
                Status.UNAVAILABLE,
                rule,
                sentence(rule, polarity),
                List.of(),
                "",
                List.of(),
                refusal.text(),
                Optional.of(refusal));
    }

    static String percent(double tolerance) {
        return Rounding.plain(tolerance, tolerance == Math.rint(tolerance) ? 0 : 1) + " %";
    }
}
