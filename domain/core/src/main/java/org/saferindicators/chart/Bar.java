package org.saferindicators.chart;

import java.util.Optional;
import org.saferindicators.statistics.interval.Interval;

/**
 * A member of a ranking.
 *
 * @param name of the area
 * @param value length of the bar; empty shows "no data" and no bar
 * @param interval around the value, if it has one
 * @param text the figure as shown; may say more than the value
 * @param rank {@code =3rd}; empty when not ranked
 * @param own whether it is the area the chart is about
 * @param verdict how it compares
 */
public record Bar(
        String name,
        Optional<Double> value,
        Optional<Interval> interval,
        String text,
        String rank,
        boolean own,
        Verdict verdict) {

    /** Refuses an interval upside down or without a value. */
    public Bar {
        value.ifPresent(Drawable::check);
        interval.ifPresent(ends -> Drawable.check(ends.lower(), ends.upper()));
        if (interval.isPresent() && value.isEmpty()) {
            throw new IllegalArgumentException("an interval without a value: " + name);
        }
        if (interval.filter(ends -> ends.lower() > ends.upper()).isPresent()) {
            throw new IllegalArgumentException("an interval upside down: " + name);
        }
    }

    /** A member without data. */
    public static Bar withoutData(String name) {
        return new Bar(name, Optional.empty(), Optional.empty(), "", "", false, Verdict.NONE);
    }

    String shownText() {
        return value.isPresent() ? text : "no data";
    }
}
