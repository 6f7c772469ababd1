package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;

/**
 * Figures of areas, added up from their parts where the area itself has none.
 *
 * <p>An area's own figure beats the sum of its parts. A total over parts says which parts it lacks, and two totals are
 * compared only over the parts that both have.
 */
public final class Places {

    private final Windows windows;
    private final Areas areas;

    /** Over the windows of one dataset. */
    public Places(Windows windows, Areas areas) {
        this.windows = windows;
        this.areas = areas;
    }

    /**
     * Two windows of one area over the same parts.
     *
     * @param current the later window
     * @param earlier the earlier window
     */
    public record Compared(Figure current, Figure earlier) {}

    /** The figure of an area over a window. */
    public Figure figure(SeriesKey series, MonthRange window, Calculation calculation) {
        return over(series, window, calculation, part -> true);
    }

    /** The figures of two windows, over the parts known in both where the area is added up from parts. */
    public Compared compared(SeriesKey series, MonthRange current, MonthRange earlier, Calculation calculation) {
        Predicate<String> inBoth =
                part -> known(series.in(part), current, calculation) && known(series.in(part), earlier, calculation);
        return new Compared(over(series, current, calculation, inBoth), over(series, earlier, calculation, inBoth));
    }

    private boolean known(SeriesKey series, MonthRange window, Calculation calculation) {
        return windows.figure(series, window, calculation) instanceof Figure.Known;
    }

    private Figure over(SeriesKey series, MonthRange window, Calculation calculation, Predicate<String> wanted) {
        Figure own = windows.figure(series, window, calculation);
        LocalDate day = window.last().atEndOfMonth();
        List<Area> parts = own instanceof Figure.Absent ? areas.partsOf(series.area(), day) : List.of();
        if (parts.isEmpty()) {
            return own;
        }
        Parts sum = new Parts();
        for (Area part : parts) {
            Figure figure = windows.figure(series.in(part.code()), window, calculation);
            sum.add(part.code(), wanted.test(part.code()) ? figure : own);
        }
        return sum.total(window, calculation).orElse(own);
    }

    /** Parts of an area as they are added up. */
    private static final class Parts {
        private final List<Amount> amounts = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private boolean provisional;

        private void add(String area, Figure figure) {
            if (figure instanceof Figure.Known known) {
                amounts.add(amount(known.amount()));
                provisional |= known.provisional();
            } else {
                missing.add(area);
            }
        }

        private static Amount amount(Quantity quantity) {
            return quantity.numerator()
                    .<Amount>flatMap(above -> quantity.denominator().map(below -> new Amount.Parts(above, below)))
                    .orElseGet(() -> new Amount.Printed(quantity.value(), Optional.empty()));
        }

        private Optional<Figure> total(MonthRange window, Calculation calculation) {
            if (amounts.isEmpty()) {
                return Optional.empty();
            }
            Coverage coverage = new Coverage(window.length(), List.of(), amounts.size() + missing.size(), missing);
            return Sum.of(amounts, calculation)
                    .map(sum ->
                            new Figure.Known(window, sum, How.SUM_OF_AREAS, provisional, coverage, Optional.empty()));
        }
    }
}
