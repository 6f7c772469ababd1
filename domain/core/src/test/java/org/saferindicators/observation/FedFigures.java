package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.period.MonthRange;

/** Figures a test feeds one by one: a plain fake of what a store serves. */
public final class FedFigures implements Figures {

    private final Map<SeriesKey, Map<MonthRange, Cell>> cells = new HashMap<>();
    private DatasetReport report = DatasetReport.none();

    /** Feeds a count. */
    public FedFigures count(SeriesKey series, MonthRange months, double value) {
        return cell(series, months, new Amount.Printed(value, Optional.empty()));
    }

    /** Feeds a percentage of a survey with the number of those asked. */
    public FedFigures survey(SeriesKey series, MonthRange months, double percent, double asked) {
        return cell(series, months, new Amount.Printed(percent, Optional.of(asked)));
    }

    /** Feeds a share by its parts. */
    public FedFigures parts(SeriesKey series, MonthRange months, double numerator, double denominator) {
        return cell(series, months, new Amount.Parts(numerator, denominator));
    }

    private FedFigures cell(SeriesKey series, MonthRange months, Amount amount) {
        cells.computeIfAbsent(series, key -> new HashMap<>()).put(months, new Cell(amount, false));
        return this;
    }

    /** One edition of every measure and area. */
    public FedFigures edition(String from, String completeThrough) {
        return edition(LocalDate.EPOCH, from, completeThrough, Optional.empty());
    }

    /** One more edition of every measure and area. */
    public FedFigures edition(LocalDate day, String from, String through, Optional<YearMonth> provisionalFrom) {
        MonthRange months = MonthRange.ofClosed(YearMonth.parse(from), YearMonth.parse(through));
        return edition(new DatasetReport.Scope(
                months, Set.of(), Set.of(), Set.of(), YearMonth.parse(through), day, provisionalFrom));
    }

    /** One more edition of a month, of some measures and areas; none for all. */
    public FedFigures edition(LocalDate day, YearMonth month, Set<String> measures, Set<String> areas) {
        return edition(
                new DatasetReport.Scope(MonthRange.of(month), measures, areas, Set.of(), month, day, Optional.empty()));
    }

    private FedFigures edition(DatasetReport.Scope scope) {
        List<DatasetReport.Scope> editions = new ArrayList<>(report.editions());
        editions.add(scope);
        report = new DatasetReport(editions);
        return this;
    }

    @Override
    public Optional<Cell> exactly(SeriesKey series, MonthRange months) {
        return Optional.ofNullable(cells.getOrDefault(series, Map.of()).get(months));
    }

    @Override
    public DatasetReport report(String dataset) {
        return report;
    }
}
