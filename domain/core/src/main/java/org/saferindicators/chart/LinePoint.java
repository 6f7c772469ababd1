package org.saferindicators.chart;

import java.util.Optional;

/**
 * A place on a line, with its value or the reason why there is none.
 *
 * @param label under the axis, once in a line: {@code Apr 2016}
 * @param value empty leaves a gap in the line
 * @param gap why there is no value; present exactly when the value is not
 * @param provisional whether the value may still change; drawn hollow
 * @param mark what the value signals
 */
public record LinePoint(String label, Optional<Double> value, Optional<String> gap, boolean provisional, Mark mark) {

    /** Refuses a value together with a reason for having none, and neither of them. */
    public LinePoint {
        value.ifPresent(Drawable::check);
        if (value.isPresent() == gap.isPresent()) {
            throw new IllegalArgumentException("a point has a value, or a reason for having none: " + label);
        }
        if (value.isEmpty() && (provisional || mark.isSignal())) {
            throw new IllegalArgumentException("a gap is neither provisional nor a signal: " + label);
        }
    }

    /** A value that stands and signals nothing. */
    public static LinePoint of(String label, double value) {
        return new LinePoint(label, Optional.of(value), Optional.empty(), false, Mark.NONE);
    }

    /** No value, and why. */
    public static LinePoint gap(String label, String why) {
        return new LinePoint(label, Optional.empty(), Optional.of(why), false, Mark.NONE);
    }

    /** The same, signalling something. */
    public LinePoint marked(Mark signal) {
        return new LinePoint(label, value, gap, provisional, signal);
    }

    /** The same, not yet final. */
    public LinePoint asProvisional() {
        return new LinePoint(label, value, gap, true, mark);
    }
}
