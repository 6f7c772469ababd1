package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.Rounding;

/** Rules that set a value against one other figure: a year earlier, or a target. */
final class ComparisonRule {

    private static final double SLACK = 1e-12;
    private static final double PERCENT = 100;

    private ComparisonRule() {}

    /**
     * What a value is set against.
     *
     * @param base the other figure
     * @param name what it is
     * @param tolerance percent that still counts as near it
     * @param onIsGreen whether being on it, or better, is green at once; otherwise better by more than the tolerance is
     */
    record Against(Optional<Double> base, String name, double tolerance, boolean onIsGreen) {

        static Against comparator(Optional<Double> comparator, String name, double tolerance) {
            return new Against(comparator, name, tolerance, false);
        }

        static Against benchmark(Optional<Double> benchmark, double tolerance) {
            return new Against(benchmark, "the benchmark", tolerance, false);
        }

        static Against target(Optional<Double> limit, double tolerance) {
            return new Against(limit, "the target at this point of the year", tolerance, true);
        }
    }

    static Performance decide(Rule rule, RagRule.Inputs inputs, Against against) {
        return lacking(inputs, against)
                .map(why -> RagRule.unavailable(rule, inputs.polarity(), why))
                .orElseGet(() -> Comparison.of(rule, inputs, against).decide());
    }

    private static Optional<String> lacking(RagRule.Inputs inputs, Against against) {
        if (inputs.polarity() == Polarity.NEUTRAL || inputs.polarity() == Polarity.WITHIN_BAND) {
            return Optional.of("The rule needs a polarity: neither way is better here.");
        }
        if (inputs.value().isEmpty()) {
            return Optional.of("There is no figure.");
        }
        Optional<String> noBase = Optional.of("There is no figure for " + against.name() + ".");
        return against.base().isPresent() ? Optional.empty() : noBase;
    }

    /** One comparison of a value with a comparator, with the signs turned so that positive is better. */
    private record Comparison(Rule rule, RagRule.Inputs inputs, double value, double base, Against against) {

        private static Comparison of(Rule rule, RagRule.Inputs inputs, Against against) {
            double value = inputs.value().orElseThrow();
            return new Comparison(rule, inputs, value, against.base().orElseThrow(), against);
        }

        private Performance decide() {
            Status status = status(better());
            return new Performance(
                    status,
                    rule,
                    RagRule.sentence(rule, inputs.polarity()),
                    List.of(new Performance.Input("value", value), new Performance.Input(against.name(), base)),
                    arithmetic(),
                    boundaries(),
                    because(status),
                    Optional.empty());
        }

        private double sign() {
            return inputs.polarity() == Polarity.HIGHER_IS_BETTER ? 1 : -1;
        }

        private double better() {
            double gain = sign() * (value - base);
            if (base == 0) {
                return gain == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, gain);
            }
            return PERCENT * gain / Math.abs(base);
        }

        private Status status(double better) {
            double green = against.onIsGreen() ? 0 : against.tolerance();
            boolean isGreen = against.onIsGreen() ? better >= green - SLACK : better > green + SLACK;
            if (isGreen) {
                return Status.GREEN;
            }
            return better >= -against.tolerance() - SLACK ? Status.AMBER : Status.RED;
        }

        private String arithmetic() {
            String difference = shown(value) + " - " + shown(base) + " = " + shown(value - base);
            return base == 0
                    ? difference + "; no percentage on a base of 0"
                    : difference + "; 100 × " + shown(value - base) + " / " + shown(Math.abs(base)) + " = "
                            + Rounding.signed(PERCENT * (value - base) / Math.abs(base), 1) + " %";
        }

        private List<Performance.Boundary> boundaries() {
            double width = Math.abs(base) * against.tolerance() / PERCENT;
            double green = against.onIsGreen() ? base : base + sign() * width;
            double red = base - sign() * width;
            return List.of(
                    new Performance.Boundary("green", green, value - green),
                    new Performance.Boundary("red", red, value - red));
        }

        private String because(Status status) {
            String side = value > base ? "above" : "below";
            String gap = value == base ? "equal to" : shown(Math.abs(value - base)) + " " + side;
            String reach = switch (status) {
                case GREEN ->
                    against.onIsGreen()
                            ? "inside the target"
                            : "better by more than " + RagRule.percent(against.tolerance());
                case AMBER -> "within " + RagRule.percent(against.tolerance()) + " of it";
                case RED ->
                    against.tolerance() == 0
                            ? "worse than it"
                            : "worse by more than " + RagRule.percent(against.tolerance());
                case MONITORING, UNAVAILABLE, ON_TRACK, NEUTRAL, OFF_TRACK -> "";
            };
            return "it is " + gap + " " + against.name() + " (" + shown(base) + "), " + reach;
        }

        private String shown(double figure) {
            int places = figure == Math.rint(figure) ? inputs.decimals() : Math.max(1, inputs.decimals());
            return Rounding.plain(figure, places);
        }
    }
}
