package org.saferindicators.store.read;

import java.util.Map;
import java.util.Optional;
import org.saferindicators.observation.Cell;
import org.saferindicators.observation.DatasetReport;
import org.saferindicators.observation.Figures;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;

/** Figures in memory: one sorted array per series. Immutable. */
final class CubeFigures implements Figures {

    private final Map<SeriesKey, Series> series;
    private final Map<String, DatasetReport> reports;

    CubeFigures(Map<SeriesKey, Series> series, Map<String, DatasetReport> reports) {
        this.series = Map.copyOf(series);
        this.reports = Map.copyOf(reports);
    }

    @Override
    public Optional<Cell> exactly(SeriesKey key, MonthRange months) {
        return Optional.ofNullable(series.get(key)).flatMap(cells -> cells.at(months));
    }

    @Override
    public DatasetReport report(String dataset) {
        return reports.getOrDefault(dataset, DatasetReport.none());
    }
}
