package org.saferindicators.trend;

import java.util.List;
import org.saferindicators.observation.Refusal;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.recent.RecentTrend;

/** The recent trend of five periods of twelve months, or why there is none. */
public sealed interface Recent {

    /**
     * A trend.
     *
     * @param periods the five periods, the oldest first
     * @param found the test
     */
    record Tested(List<MonthRange> periods, RecentTrend.Found found) implements Recent {

        /** Copies the list. */
        public Tested {
            periods = List.copyOf(periods);
        }
    }

    /**
     * No trend.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Recent {}
}
