package org.saferindicators.indicator;

import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;

/** Which months an indicator is set against. Windows of unequal length are never compared; see methods, section 1. */
public sealed interface Comparison {

    /** The months that {@code window} is set against. */
    MonthRange window(MonthRange window);

    /** What they are called: {@code the same months a year earlier}. */
    String label();

    /** The same months a year earlier. */
    record PreviousYear() implements Comparison {

        @Override
        public MonthRange window(MonthRange window) {
            return window.minusYears(1);
        }

        @Override
        public String label() {
            return "the same months a year earlier";
        }
    }

    /** The last financial year that was over before the one the window ends in. */
    record YearEnd() implements Comparison {

        @Override
        public MonthRange window(MonthRange window) {
            return FinancialYear.containing(window.last()).yearEarlier().months();
        }

        @Override
        public String label() {
            return "the last whole financial year";
        }
    }

    /** As many months directly before the window. */
    record PreviousPeriod() implements Comparison {

        @Override
        public MonthRange window(MonthRange window) {
            return new MonthRange(window.start().minusMonths(window.length()), window.start());
        }

        @Override
        public String label() {
            return "the period before";
        }
    }

    /**
     * A fixed baseline.
     *
     * @param period the baseline
     */
    record Baseline(Period period) implements Comparison {

        @Override
        public MonthRange window(MonthRange window) {
            return period.months();
        }

        @Override
        public String label() {
            return "the baseline " + period;
        }
    }
}
