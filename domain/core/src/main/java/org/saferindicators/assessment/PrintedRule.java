package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.Rounding;

/** The rule that reads a printed change: no change or a change for the better is green. */
final class PrintedRule {

    private static final double SLACK = 1e-12;

    private PrintedRule() {}

    static Performance decide(Rule.Printed rule, RagRule.Inputs inputs) {
        return lacking(rule, inputs)
                .map(why -> RagRule.unavailable(rule, inputs.polarity(), why))
                .orElseGet(() -> decided(rule, inputs, inputs.printed().orElseThrow()));
    }

    private static Optional<String> lacking(Rule.Printed rule, RagRule.Inputs inputs) {
        boolean noWay = inputs.polarity() == Polarity.NEUTRAL || inputs.polarity() == Polarity.WITHIN_BAND;
        if (noWay) {
            return Optional.of("The rule needs a polarity: neither way is better here.");
        }
        return inputs.printed().isPresent()
                ? Optional.empty()
                : Optional.of("No " + name(rule) + " is printed for the period.");
    }

    private static Performance decided(Rule.Printed rule, RagRule.Inputs inputs, double printed) {
        double better = inputs.polarity() == Polarity.HIGHER_IS_BETTER ? printed : -printed;
        double edge = inputs.polarity() == Polarity.HIGHER_IS_BETTER ? -rule.tolerance() : rule.tolerance();
        String shown = Rounding.signed(printed, printed == Math.rint(printed) ? 0 : 1);
        return new Performance(
                status(better, rule.tolerance()),
                rule,
                RagRule.sentence(rule, inputs.polarity()),
                List.of(new Performance.Input(name(rule) + ", as printed", printed)),
                "taken over as printed: " + shown,
                List.of(
                        new Performance.Boundary("green", 0, printed),
                        new Performance.Boundary("red", edge, printed - edge)),
                "the printed " + name(rule) + " is " + shown,
                Optional.empty());
    }

    private static Status status(double better, double tolerance) {
        if (better >= -SLACK) {
            return Status.GREEN;
        }
        return better >= -tolerance - SLACK ? Status.AMBER : Status.RED;
    }

    static String name(Rule.Printed rule) {
        return switch (rule.change()) {
            case CHANGE -> "change";
            case CHANGE_PERCENT -> "change in percent";
            case ABOVE_TARGET -> "distance above the target";
            case ABOVE_TARGET_PERCENT -> "distance above the target in percent";
            case PROJECTED_CHANGE -> "projected change";
            case PROJECTED_CHANGE_PERCENT -> "projected change in percent";
        };
    }
}
