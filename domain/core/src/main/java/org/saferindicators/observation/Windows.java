package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Areas;

/**
 * What a series amounts to over a window of months.
 *
 * <p>A figure fed for exactly the window beats the sum of its months; where both are there and disagree, the answer
 * carries both. A window with a missing month is refused and names it: nothing is interpolated, and missing is never
 * zero unless the dataset declares a missing row as zero.
 */
public final class Windows {

    private final Figures figures;
    private final Dataset dataset;
    private final Areas areas;
    private final DatasetReport report;
    private final MissingMonth missing;

    /**
     * The windows of one dataset.
     *
     * @param areas tell what lies in the reporting body: of anything else a missing row says nothing
     * @param asAt the day that decides what is due
     */
    public Windows(Figures figures, Dataset dataset, Areas areas, Absences absences, LocalDate asAt) {
        this.figures = figures;
        this.dataset = dataset;
        this.areas = areas;
        this.report = figures.report(dataset.id());
        this.missing = new MissingMonth(dataset, report, absences, asAt);
    }

    /** The figure of {@code series} over {@code window}. */
    public Figure figure(SeriesKey series, MonthRange window, Calculation calculation) {
        Months months = read(series, window);
        return exactly(series, window)
                .map(cell -> direct(cell, window, months, calculation))
                .orElseGet(() -> summed(series, window, months, calculation));
    }

    /** What is counted from events is provisional where the editions say so of its months. */
    private Optional<Cell> exactly(SeriesKey series, MonthRange months) {
        return figures.exactly(series, months)
                .map(cell -> isCounted(series) && report.isProvisional(series, months)
                        ? new Cell(cell.amount(), true)
                        : cell);
    }

    private boolean isCounted(SeriesKey series) {
        return dataset.measure(series.measure()).flatMap(Measure::counts).isPresent();
    }

    private static Figure direct(Cell cell, MonthRange window, Months months, Calculation calculation) {
        Coverage coverage = Coverage.whole(window.length());
        return Sum.of(List.of(cell.amount()), calculation)
                .<Figure>map(amount -> {
                    Optional<Quantity> other = parts(window, months, calculation, amount);
                    return new Figure.Known(window, amount, How.DIRECT, cell.provisional(), coverage, other);
                })
                .orElseGet(() -> new Figure.Refused(window, notAdded(1), Optional.empty(), coverage));
    }

    /** What the months of the window add up to, where they are complete and disagree. */
    private static Optional<Quantity> parts(
            MonthRange window, Months months, Calculation calculation, Quantity amount) {
        boolean complete = window.length() > 1 && months.gaps.isEmpty();
        return complete
                ? Sum.of(months.amounts, calculation).filter(sum -> sum.value() != amount.value())
                : Optional.empty();
    }

    private Figure summed(SeriesKey series, MonthRange window, Months months, Calculation calculation) {
        Coverage coverage = new Coverage(window.length(), months.gaps, 1, List.of());
        if (window.length() > 1 && !addsUp(series)) {
            return persons(window, months, coverage);
        }
        if (months.amounts.isEmpty()) {
            return new Figure.Absent(window, reason(series, window), coverage);
        }
        if (!months.gaps.isEmpty()) {
            return incomplete(series, window, months, coverage);
        }
        return total(window, months, calculation, coverage);
    }

    /** Whether months and areas of a series may be added up. */
    boolean addsUp(SeriesKey series) {
        return dataset.measure(series.measure()).map(Measure::addsUp).orElse(true);
    }

    private static Figure persons(MonthRange window, Months months, Coverage coverage) {
        Refusal refusal = new Refusal(
                RefusalReason.NON_ADDITIVE,
                "Persons are counted once in each window, so " + months.amounts.size()
                        + " months are never added up to another.",
                "the windows the measure is kept for");
        return new Figure.Refused(window, refusal, Optional.empty(), coverage);
    }

    private static Figure total(MonthRange window, Months months, Calculation calculation, Coverage coverage) {
        return Sum.of(months.amounts, calculation)
                .<Figure>map(sum ->
                        new Figure.Known(window, sum, months.how(), months.provisional, coverage, Optional.empty()))
                .orElseGet(
                        () -> new Figure.Refused(window, notAdded(months.amounts.size()), Optional.empty(), coverage));
    }

    private Figure incomplete(SeriesKey series, MonthRange window, Months months, Coverage coverage) {
        Refusal refusal = new Refusal(
                RefusalReason.INCOMPLETE_PERIOD,
                months.gaps.size() + " of " + window.length() + " months have no figure: " + months.gaps + ".",
                "the months that are there, one by one");
        YearMonth lastGap = months.gaps.getLast();
        return new Figure.Refused(window, refusal, Optional.of(reason(series, MonthRange.of(lastGap))), coverage);
    }

    private static Refusal notAdded(int amounts) {
        return amounts == 1
                ? new Refusal(RefusalReason.ZERO_BASE, "The denominator is 0, so there is no share.", "the numerator")
                : new Refusal(
                        RefusalReason.NON_ADDITIVE,
                        "Shares without numerator and denominator are never added up or averaged.",
                        "the figures of the single periods");
    }

    private Months read(SeriesKey series, MonthRange window) {
        Months months = new Months();
        for (YearMonth month : window.months()) {
            MonthRange one = MonthRange.of(month);
            exactly(series, one).ifPresentOrElse(months::add, () -> months.lacks(month, declaredZero(series, one)));
        }
        return months;
    }

    private Absence reason(SeriesKey series, MonthRange months) {
        return missing.reason(series, months, coveredOn(series, months, holders(series, months)));
    }

    /** An edition covers it and says nothing of it, not even that it is missing there or in an area that holds it. */
    private boolean declaredZero(SeriesKey series, MonthRange month) {
        if (dataset.missingRow() != MissingRow.ZERO || !isKept(series)) {
            return false;
        }
        Set<String> holders = holders(series, month);
        return coveredOn(series, month, holders)
                .filter(day -> holders.stream().noneMatch(area -> missing.isDeclared(series.in(area), month, day)))
                .isPresent();
    }

    private Optional<LocalDate> coveredOn(SeriesKey series, MonthRange months, Set<String> holders) {
        return report.coveredOn(series, months, isCounted(series), holders.contains(dataset.reportingBody()));
    }

    private Set<String> holders(SeriesKey series, MonthRange months) {
        return areas.holders(series.area(), months.start().atDay(1));
    }

    /** Of areas finer than events are counted for, nothing being there says nothing. */
    private boolean isKept(SeriesKey series) {
        return dataset.measure(series.measure())
                .flatMap(Measure::counts)
                .flatMap(rule ->
                        areas.find(series.area()).map(area -> rule.finest().isAtMost(area.kind())))
                .orElse(true);
    }

    /** The months of a window as read, in order. */
    private static final class Months {
        private static final Amount ZERO = new Amount.Printed(0, Optional.empty());
        private final List<Amount> amounts = new ArrayList<>();
        private final List<YearMonth> gaps = new ArrayList<>();
        private boolean provisional;
        private int fed;

        private void add(Cell cell) {
            amounts.add(cell.amount());
            provisional |= cell.provisional();
            fed++;
        }

        private void lacks(YearMonth month, boolean zero) {
            if (zero) {
                amounts.add(ZERO);
            } else {
                gaps.add(month);
            }
        }

        private How how() {
            return fed == 0 ? How.DECLARED_ZERO : How.SUM_OF_MONTHS;
        }
    }
}
