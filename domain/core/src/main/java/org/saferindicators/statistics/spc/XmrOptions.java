package org.saferindicators.statistics.spc;

import java.util.Optional;

/**
 * How an XmR chart is worked out.
 *
 * @param screening whether extreme moving ranges are left out once, as NHSRplotthedots does; without it the chart is that of
 *     the NHS Excel tools
 * @param length points of a run and of a trend
 * @param fixAfter takes the limits from the first so many points of each segment; empty for all of them
 */
public record XmrOptions(boolean screening, RunLength length, Optional<Integer> fixAfter) {

    /** Screening, seven points, limits from all points. */
    public static final XmrOptions STANDARD = new XmrOptions(true, RunLength.SEVEN, Optional.empty());

    /**
     * Refuses limits from fewer points than limits need.
     *
     * @throws IllegalArgumentException where {@code fixAfter} is below 2
     */
    public XmrOptions {
        if (fixAfter.filter(points -> points < Limits.FEWEST_POINTS).isPresent()) {
            throw new IllegalArgumentException("limits need two points, not " + fixAfter);
        }
    }
}
