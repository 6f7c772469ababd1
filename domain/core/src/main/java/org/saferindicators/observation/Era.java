package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.saferindicators.indicator.Counted;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.period.MonthRange;

/**
 * The definitions of a dataset's counted measures that are in force from a day, until those of the next era. Events that
 * no definition tells apart count alike, so where they count is worked out once.
 */
public final class Era {

    private final LocalDate from;
    private final Dataset dataset;
    private final BodyAreas areas;
    private final boolean byCode;
    private final boolean byFlags;
    private final boolean byAge;
    private final Remembered<Alike, List<CountCell>> known = new Remembered<>();

    /**
     * From a day on.
     *
     * @param from first day; {@link LocalDate#MIN} for the first era
     * @param dataset the dataset as declared then
     * @param areas where its events count
     */
    public Era(LocalDate from, Dataset dataset, BodyAreas areas) {
        this.from = from;
        this.dataset = dataset;
        this.areas = areas;
        this.byCode = any(rule -> !rule.codes().isEmpty());
        this.byFlags = any(rule -> !rule.flags().isEmpty());
        this.byAge = any(rule -> !rule.ageBands().isEmpty());
    }

    /** What the definitions can see of an event; what none of them asks for is left out. */
    private record Alike(
            EventKind kind,
            Optional<String> category,
            Optional<String> code,
            YearMonth month,
            Optional<String> area,
            Set<String> flags,
            Optional<String> ageBand) {

        /** Spread by month, which the usual hash of a month is not: months of many years met in few places. */
        @Override
        public int hashCode() {
            int months = 12 * month.getYear() + month.getMonthValue();
            int place = 31 * category.hashCode() + area.hashCode();
            int marks = 31 * (31 * code.hashCode() + flags.hashCode()) + ageBand.hashCode();
            return 31 * (31 * place + marks) + 7919 * months + kind.hashCode();
        }
    }

    /** First day; {@link LocalDate#MIN} for the first era. */
    public LocalDate from() {
        return from;
    }

    /** The dataset as declared then. */
    public Dataset dataset() {
        return dataset;
    }

    /** Where its events count. */
    public BodyAreas areas() {
        return areas;
    }

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

    private boolean any(Predicate<EventRule> asks) {
        return dataset.measures().stream()
                .flatMap(measure -> measure.counts().stream())
                .anyMatch(asks);
    }

    /** Where one event counts, persons and repeats left out. */
    List<CountCell> cells(Occurrence one) {
        Alike alike = new Alike(
                one.kind(),
                one.category(),
                byCode ? one.code() : Optional.empty(),
                one.month(),
                one.area(),
                byFlags ? one.flags() : Set.of(),
                byAge ? one.ageBand() : Optional.empty());
        return known.get(alike, ignored -> List.copyOf(find(one)));
    }

    private List<CountCell> find(Occurrence one) {
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
