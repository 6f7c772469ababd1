package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.indicator.Cohort;

/**
 * How a cohort is followed up.
 *
 * @param months its length
 * @param followUpMonths how long each person is followed
 * @param courtMonths further months allowed for cases to be decided
 */
@Schema(name = "Cohort", description = "How a cohort is followed up.")
public record CohortView(
        @Schema(description = "Length of the cohort, months.", examples = "3")
        int months,

        @Schema(description = "How long each person is followed, months.", examples = "12")
        int followUpMonths,

        @Schema(description = "Further months allowed for cases to be decided.", examples = "6")
        int courtMonths) {

    static CohortView of(Cohort cohort) {
        return new CohortView(cohort.months(), cohort.followUpMonths(), cohort.courtMonths());
    }
}
