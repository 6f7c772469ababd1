package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import org.saferindicators.observation.Refusal;
import org.saferindicators.statistics.spc.AttributeChart;

/** The chart of events that vary no more than chance, or why it is not offered. */
public sealed interface ChanceChart {

    /**
     * Offered beside the XmR chart.
     *
     * @param kind {@code p} for percentages, {@code u} for rates, {@code c} for counts
     * @param months months of its points
     * @param per so many, by which values are shown
     * @param dispersion how much more than chance the months vary, 1 by chance alone
     * @param chart the chart, its values as shares
     */
    record Offered(String kind, List<YearMonth> months, double per, double dispersion, AttributeChart chart)
            implements ChanceChart {

        /** Copies the list. */
        public Offered {
            months = List.copyOf(months);
        }
    }

    /**
     * Not offered.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements ChanceChart {}
}
