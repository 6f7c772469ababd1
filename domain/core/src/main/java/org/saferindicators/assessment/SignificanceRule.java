package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.Rounding;

/** The rule that asks whether a change is more than the usual noise. */
final class SignificanceRule {

    private SignificanceRule() {}

    static Performance decide(Rule.Significance rule, RagRule.Inputs inputs) {
        return inputs.significance()
                .map(found -> decided(rule, inputs, found))
                .orElseGet(() -> RagRule.unavailable(
                        rule,
                        inputs.polarity(),
                        "There are no two counts, or no two percentages with their bases, to be tested."));
    }

    private static Performance decided(Rule.Significance rule, RagRule.Inputs inputs, Significance found) {
        Status status = switch (found.verdict()) {
            case IMPROVEMENT -> Status.GREEN;
            case NO_CHANGE -> Status.AMBER;
            case DETERIORATION -> Status.RED;
            case INCREASE, DECREASE -> Status.MONITORING;
        };
        String p = found.p() < 0.001 ? "below 0.001" : Rounding.plain(found.p(), 3);
        return new Performance(
                status,
                rule,
                RagRule.sentence(rule, inputs.polarity()),
                List.of(
                        new Performance.Input("value", inputs.value().orElseThrow()),
                        new Performance.Input(
                                inputs.comparison(), inputs.comparator().orElseThrow())),
                found.method().word() + ": p " + p,
                List.of(),
                "the change on " + inputs.comparison() + " is " + said(found) + " (p " + p + ")",
                Optional.empty());
    }

    private static String said(Significance found) {
        return switch (found.verdict()) {
            case IMPROVEMENT -> "a statistically significant improvement";
            case NO_CHANGE -> "not statistically significant";
            case DETERIORATION -> "a statistically significant deterioration";
            case INCREASE -> "a statistically significant increase";
            case DECREASE -> "a statistically significant decrease";
        };
    }
}
