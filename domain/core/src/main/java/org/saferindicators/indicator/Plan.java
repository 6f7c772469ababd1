package org.saferindicators.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.period.FinancialYear;

/**
 * A partnership's plan, one version of it.
 *
 * @param id slug
 * @param version version of the definition, 1 and up
 * @param knownFrom day the definition counts as known from
 * @param title as people say it
 * @param area code of the area it is for
 * @param datasets ids of the datasets declared with it; only through these can anything be said about it
 * @param years the financial years it covers
 * @param outcomes in the order of the page
 * @param indicators in the order they are declared
 * @param style how its page is made
 */
public record Plan(
        String id,
        int version,
        LocalDate knownFrom,
        String title,
        String area,
        Set<String> datasets,
        List<FinancialYear> years,
        List<Outcome> outcomes,
        List<Indicator> indicators,
        PageStyle style) {

    /** Copies the collections. */
    public Plan {
        datasets = Set.copyOf(datasets);
        years = List.copyOf(years);
        outcomes = List.copyOf(outcomes);
        indicators = List.copyOf(indicators);
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(one -> one.id().equals(indicatorId)).findFirst();
    }

    /** The outcome with this id. */
    public Optional<Outcome> outcome(String outcomeId) {
        return outcomes.stream().filter(one -> one.id().equals(outcomeId)).findFirst();
    }
}
