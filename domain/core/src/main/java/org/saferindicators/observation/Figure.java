package org.saferindicators.observation;

import java.util.Optional;
import org.saferindicators.period.MonthRange;

/** What an indicator amounts to in one area over one window of months: known, absent or refused. */
public sealed interface Figure {

    /** The window. */
    MonthRange months();

    /** How much of the window is there. */
    Coverage coverage();

    /** The quantity when it is known. */
    default Optional<Quantity> quantity() {
        return switch (this) {
            case Known known -> Optional.of(known.amount());
            case Absent ignored -> Optional.empty();
            case Refused ignored -> Optional.empty();
        };
    }

    /**
     * A figure.
     *
     * @param months the window
     * @param amount the figure
     * @param how how it came about
     * @param provisional true when any part of it is
     * @param coverage how much of the window it covers
     * @param sumOfParts what the parts of the window add up to, where they are complete and disagree with a figure fed
     *     for the whole window
     */
    record Known(
            MonthRange months,
            Quantity amount,
            How how,
            boolean provisional,
            Coverage coverage,
            Optional<Quantity> sumOfParts)
            implements Figure {}

    /**
     * Nothing was fed, or not yet.
     *
     * @param months the window
     * @param absence why
     * @param coverage what of the window is there
     */
    record Absent(MonthRange months, Absence absence, Coverage coverage) implements Figure {}

    /**
     * Something was fed but the figure asked for is not made from it.
     *
     * @param months the window
     * @param refusal why
     * @param absence why the missing part is missing, where one is
     * @param coverage what of the window is there
     */
    record Refused(MonthRange months, Refusal refusal, Optional<Absence> absence, Coverage coverage)
            implements Figure {}
}
