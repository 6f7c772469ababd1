package org.saferindicators.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Plan;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;

/**
 * Everything a plan's page shows.
 *
 * @param plan the plan
 * @param area the area it is shown for
 * @param period the period of the page, empty where each indicator stands at its own latest
 * @param asAt the day as at which it is answered
 * @param dataTo last complete month of any of its datasets
 * @param outcomes in the order of the page
 */
public record Page(
        Plan plan,
        Area area,
        Optional<Period> period,
        LocalDate asAt,
        Optional<YearMonth> dataTo,
        List<OutcomePanel> outcomes) {

    /** Copies the list. */
    public Page {
        outcomes = List.copyOf(outcomes);
    }

    /** Every panel, in the order of the page. */
    public List<Panel> panels() {
        return outcomes.stream().flatMap(outcome -> outcome.panels().stream()).toList();
    }
}
