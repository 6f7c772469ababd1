package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.observation.Absence;
import org.saferindicators.period.Period;

/**
 * Why a figure is not there.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan, when it is about an indicator
 * @param subject a measure or an indicator
 * @param area code of the area
 * @param period the period without a figure
 * @param absence the reason
 * @param knownOn day from which it counts as known
 */
public record AbsenceNotice(
        String dataset,
        Optional<String> plan,
        Subject subject,
        String area,
        Period period,
        Absence absence,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "absence";
    }

    /** Whether it was declared on a day or later, or nobody says when. */
    public boolean isKnownSince(LocalDate day) {
        return knownOn.filter(day::isAfter).isEmpty();
    }

    @Override
    public String naturalKey() {
        return String.join("|", dataset, plan.orElse(""), subject.text(), area, period.toString());
    }
}
