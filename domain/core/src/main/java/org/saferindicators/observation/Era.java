package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saferindicators.indicator.Counted;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.period.MonthRange;

/**
 * The definitions of a dataset's counted measures that are in force from a day, until those of the next era.
 *
 * @param from first day; {@link LocalDate#MIN} for the first era
 * @param dataset the dataset as declared then
 * @param areas where its events count
 */
public record Era(LocalDate from, Dataset dataset, BodyAreas areas) {

    /** Whether both count alike, whatever days they hold from. */
    public boolean countsAs(Era other) {
        return rules(dataset).equals(rules(other.dataset)) && areas.isSameAs(other.areas);
    }

    private static Map<String, EventRule> rules(Dataset dataset) {
        Map<String, EventRule> rules = new TreeMap<>();
        for (Measure measure : dataset.measures()) {
            measure.counts().ifPresent(rule -> rules.put(measure.id(), rule));
        }
        return rules;
    }

    /** Where one event counts, persons and repeats left out. */
    List<CountCell> cells(Occurrence one) {
        List<CountCell> cells = new ArrayList<>();
        MonthRange month = MonthRange.of(one.month());
        for (Measure measure : dataset.measures()) {
            EventRule rule = measure.counts().orElse(null);
            if (rule != null && rule.counted() instanceof Counted.Records && one.passes(rule)) {
                for (String area : areas.of(one.area(), one.month(), rule.finest())) {
                    cells.add(new CountCell(measure.id(), area, month));
                }
            }
        }
        return cells;
    }
}
