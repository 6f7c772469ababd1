package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.observation.Refusal;
import org.saferindicators.statistics.season.Seasons;
import org.saferindicators.statistics.spc.Assurance;
import org.saferindicators.statistics.spc.Side;
import org.saferindicators.statistics.spc.XmrChart;
import org.saferindicators.statistics.spc.XmrOptions;

/** Whether the movement of a monthly series is more than its usual noise, or why that is not asked. */
public sealed interface Signal {

    /**
     * A chart with process limits.
     *
     * @param months months of the series
     * @param options how the limits are worked out
     * @param chart the chart of the figures as they are
     * @param assurance whether the process as it is meets the target of a month
     * @param notice what is new
     * @param season the chart of the figures without their season, or why it is not offered
     * @param byChance the chart with limits of chance, or why it is not offered
     */
    record Charted(
            List<YearMonth> months,
            XmrOptions options,
            XmrChart chart,
            Optional<Assured> assurance,
            Notice notice,
            Season season,
            ChanceChart byChance)
            implements Signal {

        /** Copies the list. */
        public Charted {
            months = List.copyOf(months);
        }
    }

    /**
     * No chart.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Signal {}

    /**
     * The process against a target.
     *
     * @param target of a month, in the unit of the figure
     * @param assurance whether it is met
     */
    record Assured(double target, Assurance assurance) {}

    /**
     * What is new at the latest month.
     *
     * @param fresh whether the latest month shows a signal and the series without it would not have
     * @param shift which way the level has shifted by its cumulative sum
     * @param shiftSince first month of that shift
     * @param rebaseSuggestion month from which another level may be worth a decision; nothing is rebased by itself
     */
    record Notice(boolean fresh, Side shift, Optional<YearMonth> shiftSince, Optional<YearMonth> rebaseSuggestion) {}

    /** The figures without their season, or why they are not offered. */
    sealed interface Season {

        /**
         * Offered beside the figures as they are.
         *
         * @param from first month
         * @param seasons the decomposition
         * @param chart the chart of the adjusted figures
         */
        record Offered(YearMonth from, Seasons seasons, XmrChart chart) implements Season {}

        /** Not needed: the seasons differ by no more than neighbouring months do. */
        record Steady() implements Season {}

        /**
         * Not to be had.
         *
         * @param refusal why
         */
        record Refused(Refusal refusal) implements Season {}
    }
}
