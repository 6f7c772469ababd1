package org.saferindicators.store.read;

import java.util.Map;
import java.util.Optional;
import org.saferindicators.observation.Amount;
import org.saferindicators.observation.Cell;
import org.saferindicators.observation.DatasetReport;
import org.saferindicators.observation.Figures;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.cube.CubeValue;

/** A few cells as known at one day. Immutable. */
final class CellsAt implements Figures {

    private final Map<History.Place, CubeValue> cells;
    private final Map<String, DatasetReport> reports;

    CellsAt(Map<History.Place, CubeValue> cells, Map<String, DatasetReport> reports) {
        this.cells = Map.copyOf(cells);
        this.reports = Map.copyOf(reports);
    }

    @Override
    public Optional<Cell> exactly(SeriesKey key, MonthRange months) {
        return Optional.ofNullable(cells.get(new History.Place(key, months))).flatMap(CellsAt::cell);
    }

    @Override
    public DatasetReport report(String dataset) {
        return reports.getOrDefault(dataset, DatasetReport.none());
    }

    private static Optional<Cell> cell(CubeValue sum) {
        boolean provisional = sum.provisional() > 0;
        double denominator = sum.denominator().doubleValue();
        if (sum.ratios() > 0) {
            return Optional.of(new Cell(new Amount.Parts(sum.numerator().doubleValue(), denominator), provisional));
        }
        Optional<Double> sampleBase = denominator > 0 ? Optional.of(denominator) : Optional.empty();
        return sum.printed() > 0
                ? Optional.of(new Cell(new Amount.Printed(sum.value().doubleValue(), sampleBase), provisional))
                : Optional.empty();
    }
}
