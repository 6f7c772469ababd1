package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Amount;
import org.saferindicators.observation.BodyAreas;
import org.saferindicators.observation.Cell;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;

/**
 * Where the events of a reporting body lie: a body counts what it recorded, wherever that was, so only part of its total
 * is found in its districts. The three add up to the total.
 *
 * @param inside events within the body's area
 * @param elsewhere events at places outside it
 * @param unallocated events without a place
 */
public record Located(double inside, double elsewhere, double unallocated) {

    /** For the total of the dataset's own body, counted from events; empty for any other figure. */
    static Optional<Located> of(Evidence evidence, StatusQuestion question, Optional<Quantity> total) {
        Indicator indicator = question.indicator();
        Dataset dataset = evidence.datasetOf(indicator);
        boolean ofBody = question.area().code().equals(dataset.reportingBody())
                && indicator.population().isEmpty();
        return indicator
                .measure()
                .flatMap(dataset::measure)
                .filter(measure -> ofBody && measure.counts().isPresent() && measure.addsUp())
                .flatMap(measure -> total.map(
                        all -> split(all.value(), evidence, new SeriesKey(dataset.id(), measure.id(), ""), question)));
    }

    private static Located split(double total, Evidence evidence, SeriesKey series, StatusQuestion question) {
        double elsewhere = sum(evidence, series.in(BodyAreas.ELSEWHERE), question.window());
        double unallocated = sum(evidence, series.in(BodyAreas.UNALLOCATED), question.window());
        return new Located(total - elsewhere - unallocated, elsewhere, unallocated);
    }

    /** The body's months are known, so a month without events of the kind has none. */
    private static double sum(Evidence evidence, SeriesKey series, MonthRange window) {
        return window.months().stream()
                .flatMap(month -> evidence.figures().exactly(series, MonthRange.of(month)).stream())
                .map(Cell::amount)
                .mapToDouble(Located::count)
                .sum();
    }

    private static double count(Amount amount) {
        return switch (amount) {
            case Amount.Printed printed -> printed.value();
            case Amount.Parts parts -> parts.numerator();
        };
    }
}
