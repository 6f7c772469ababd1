package org.saferindicators.api.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.page.PageWindow;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;

/** Settles which period and basis are meant where one or both are not said. */
final class Periods {

    private Periods() {}

    /**
     * A period with the basis it is read on.
     *
     * @param period the period
     * @param basis its basis
     */
    record Settled(Period period, Basis basis) {}

    /** For one question: what is said holds, what is not said is the indicator's basis and the latest complete period. */
    static Settled settle(Evidence evidence, Indicator indicator, Optional<Period> period, Optional<Basis> basis) {
        if (period.isEmpty()) {
            Basis meant = basis.orElse(indicator.basis());
            return new Settled(PageWindow.latest(evidence, indicator, meant), meant);
        }
        Period asked = period.get();
        Basis usual = indicator.basis().accepts(asked) ? indicator.basis() : Basis.natural(asked);
        Basis meant = basis.orElse(usual);
        if (!meant.accepts(asked)) {
            throw ProblemException.about(
                    ProblemCode.PERIOD_BASIS_MISMATCH,
                    "basis",
                    "The period " + asked + " does not go with the basis " + meant.word() + "; it goes with "
                            + String.join(", ", basesOf(asked)) + ".",
                    basesOf(asked));
        }
        return new Settled(asked, meant);
    }

    private static List<String> basesOf(Period period) {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.accepts(period))
                .map(Basis::word)
                .toList();
    }
}
