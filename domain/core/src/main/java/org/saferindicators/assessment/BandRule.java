package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.Rounding;

/** The band rule: inside is good, ends included, and either side is not. */
final class BandRule {

    private static final double SLACK = 1e-12;

    private BandRule() {}

    static Performance decide(Rule.Band band, RagRule.Inputs inputs) {
        return lacking(inputs)
                .map(why -> RagRule.unavailable(band, inputs.polarity(), why))
                .orElseGet(() -> decided(
                        band,
                        inputs,
                        inputs.value().orElseThrow(),
                        inputs.lower().orElseThrow(),
                        inputs.upper().orElseThrow()));
    }

    private static Optional<String> lacking(RagRule.Inputs inputs) {
        if (inputs.value().isEmpty()) {
            return Optional.of("There is no figure.");
        }
        boolean noBand = inputs.lower().isEmpty() || inputs.upper().isEmpty();
        return noBand ? Optional.of("There is no band for the year.") : Optional.empty();
    }

    private static Performance decided(
            Rule.Band band, RagRule.Inputs inputs, double value, double lower, double upper) {
        double outside = Math.max(0, Math.max(lower - value, value - upper));
        Status status = status(outside, band.margin());
        int places = Math.max(1, inputs.decimals());
        String ends = Rounding.plain(lower, places) + " to " + Rounding.plain(upper, places);
        String shown = Rounding.plain(value, places);
        return new Performance(
                status,
                band,
                RagRule.sentence(band, inputs.polarity()),
                List.of(
                        new Performance.Input("value", value),
                        new Performance.Input("lower end of the band", lower),
                        new Performance.Input("upper end of the band", upper)),
                outside == 0
                        ? Rounding.plain(lower, places) + " ≤ " + shown + " ≤ " + Rounding.plain(upper, places)
                        : shown + " is " + Rounding.plain(outside, places) + " outside " + ends,
                List.of(
                        new Performance.Boundary("lower end", lower, value - lower),
                        new Performance.Boundary("upper end", upper, value - upper)),
                because(value, lower, outside, ends, places),
                Optional.empty());
    }

    private static Status status(double outside, double margin) {
        if (outside <= SLACK) {
            return Status.GREEN;
        }
        return outside <= margin + SLACK ? Status.AMBER : Status.RED;
    }

    private static String because(double value, double lower, double outside, String ends, int places) {
        if (outside == 0) {
            return "it lies in the band " + ends;
        }
        String side = value < lower ? "below" : "above";
        return "it is " + Rounding.plain(outside, places) + " " + side + " the band " + ends;
    }
}
