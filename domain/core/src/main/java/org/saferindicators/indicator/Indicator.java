package org.saferindicators.indicator;

import java.util.List;
import java.util.Optional;
import org.saferindicators.period.Basis;

/**
 * One indicator of one plan.
 *
 * @param plan slug of the plan it belongs to
 * @param id slug, unique within the plan
 * @param title as people say it
 * @param narrative definition and the reader's texts
 * @param source whose figures
 * @param leadRole the role that answers for it, never a person
 * @param unit of the value, in the plural ("offences", "percent")
 * @param polarity which way is better
 * @param dataset the one dataset it reads
 * @param measure the measure it reads, empty where it has no figures of its own
 * @param calculation how the value is made
 * @param basis the months its headline puts together
 * @param decimals places shown, 0 to 4
 * @param rule how it is coloured
 * @param breaks where figures change in kind
 * @param additive false when it must never be summed with its siblings or over its strands
 * @param strands indicators it is the heading of
 * @param comparators areas its change is set beside
 * @param population denominator of a rate
 * @param cohort follow-up of a cohort
 * @param ageRange ages it is about, {@code 10-17}
 * @param comparison which months it is set against
 * @param forChildren whether the page shows a status of it for each child area
 * @param area code of the area it is about, where that is another than the plan's
 * @param trend how its trend is read
 */
public record Indicator(
        String plan,
        String id,
        String title,
        Narrative narrative,
        String source,
        String leadRole,
        String unit,
        Polarity polarity,
        String dataset,
        Optional<String> measure,
        Calculation calculation,
        Basis basis,
        int decimals,
        Rule rule,
        List<Break> breaks,
        boolean additive,
        List<String> strands,
        List<String> comparators,
        Optional<PopulationBase> population,
        Optional<Cohort> cohort,
        Optional<String> ageRange,
        Comparison comparison,
        boolean forChildren,
        Optional<String> area,
        TrendStyle trend) {

    /** Copies the lists. */
    public Indicator {
        breaks = List.copyOf(breaks);
        strands = List.copyOf(strands);
        comparators = List.copyOf(comparators);
    }
}
