package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.observation.Figure;

/** Percentages of a survey stand on their base: how many were asked (methods, section 3). */
final class Survey {

    private static final double LOW_BASE = 30;
    private static final double TOO_FEW = 10;

    private Survey() {}

    /** A percentage of fewer than ten people is not shown. */
    static Figure guarded(Figure figure) {
        return figure instanceof Figure.Known known
                        && base(known).filter(asked -> asked < TOO_FEW).isPresent()
                ? new Figure.Absent(known.months(), tooFew(), known.coverage())
                : figure;
    }

    private static Absence tooFew() {
        return new Absence(
                AbsenceReason.SUPPRESSED,
                "Fewer than " + (int) TOO_FEW + " people were asked, so the percentage is not shown.",
                Optional.empty());
    }

    /** What a reader must bear in mind of a small base. */
    static Optional<String> caveat(Figure.Known known) {
        return base(known)
                .filter(asked -> asked < LOW_BASE)
                .map(asked -> "Low base: " + asked.intValue() + " people were asked.");
    }

    private static Optional<Double> base(Figure.Known known) {
        return known.amount().numerator().isPresent()
                ? Optional.empty()
                : known.amount().denominator();
    }
}
