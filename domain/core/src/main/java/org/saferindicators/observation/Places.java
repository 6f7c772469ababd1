package org.saferindicators.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;

/**
 * Figures of areas, added up from their parts where the area itself has none.
 *
 * <p>An area's own figure beats the sum of its parts. A total is made only of all parts: one missing part refuses it by
 * name, since a total that lacks a district looks like a fall. Two windows are compared over the areas that were parts
 * through both.
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
     * @param leftOut codes of parts of one window that were not parts through both, in order
     */
    public record Compared(Figure current, Figure earlier, List<String> leftOut) {

        /** Copies the list. */
        public Compared {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The figure of an area over a window. */
    public Figure figure(SeriesKey series, MonthRange window, Calculation calculation) {
        return over(series, window, calculation, parts(series, window));
    }

    /** The figures of two windows, over the same parts where the area is added up from parts. */
    public Compared compared(SeriesKey series, MonthRange current, MonthRange earlier, Calculation calculation) {
        Set<String> common = new LinkedHashSet<>(parts(series, current));
        Set<String> all = new TreeSet<>(common);
        all.addAll(parts(series, earlier));
        common.retainAll(parts(series, earlier));
        Figure now = over(series, current, calculation, common);
        Figure then = over(series, earlier, calculation, common);
        all.removeAll(common);
        boolean mixed = now.quantity().isPresent() && then.quantity().isPresent() && addedUp(now) != addedUp(then);
        return new Compared(now, mixed ? unlike(earlier) : then, addedUp(now) ? List.copyOf(all) : List.of());
    }

    private static boolean addedUp(Figure figure) {
        return figure instanceof Figure.Known known && known.how() == How.SUM_OF_AREAS;
    }

    /** A body's own total also counts what lies elsewhere or nowhere, so it is never set against a sum of its parts. */
    private static Figure unlike(MonthRange earlier) {
        Refusal refusal = new Refusal(
                RefusalReason.NO_INPUTS,
                "One window is given for the whole area, the other only for its parts.",
                "each window by itself");
        return new Figure.Refused(earlier, refusal, Optional.empty(), Coverage.whole(earlier.length()));
    }

    private List<String> parts(SeriesKey series, MonthRange window) {
        return areas.partsThrough(series.area(), window).stream()
                .map(Area::code)
                .toList();
    }

    private Figure over(SeriesKey series, MonthRange window, Calculation calculation, Collection<String> parts) {
        Figure own = windows.figure(series, window, calculation);
        if (!(own instanceof Figure.Absent absent) || parts.isEmpty() || !windows.addsUp(series)) {
            return own;
        }
        Parts sum = new Parts();
        for (String part : parts) {
            sum.add(part, windows.figure(series.in(part), window, calculation));
        }
        return sum.total(absent, calculation);
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

        /** The total, or why there is none; an area of which no part has a figure is as absent as before. */
        private Figure total(Figure.Absent own, Calculation calculation) {
            if (amounts.isEmpty()) {
                return own;
            }
            MonthRange window = own.months();
            Coverage coverage = new Coverage(window.length(), List.of(), amounts.size() + missing.size(), missing);
            if (!missing.isEmpty()) {
                return new Figure.Refused(window, lacking(), Optional.empty(), coverage);
            }
            return Sum.of(amounts, calculation)
                    .<Figure>map(sum ->
                            new Figure.Known(window, sum, How.SUM_OF_AREAS, provisional, coverage, Optional.empty()))
                    .orElse(own);
        }

        private Refusal lacking() {
            int parts = amounts.size() + missing.size();
            return new Refusal(
                    RefusalReason.NO_INPUTS,
                    missing.size() + " of " + parts + " parts of the area have no figure for these months.",
                    "the parts that are there, one by one");
        }
    }
}
