package org.saferindicators.indicator;

import java.util.List;
import org.saferindicators.statistics.spc.XmrOptions;

/**
 * How an indicator's trend is read.
 *
 * @param chart how its process limits are worked out
 * @param rebases recorded decisions that its level is another
 * @param headline window whose direction of travel is the headline
 */
public record TrendStyle(XmrOptions chart, List<Rebase> rebases, TravelWindow headline) {

    /** Copies the list. */
    public TrendStyle {
        rebases = List.copyOf(rebases);
    }

    /** Standard limits, no decisions, and this headline. */
    public static TrendStyle headed(TravelWindow headline) {
        return new TrendStyle(XmrOptions.STANDARD, List.of(), headline);
    }

    /** Standard limits, no decisions, rolling twelve months. */
    public static TrendStyle standard() {
        return headed(TravelWindow.ROLLING_12_MONTHS);
    }
}
