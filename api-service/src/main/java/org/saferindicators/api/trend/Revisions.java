package org.saferindicators.api.trend;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.api.fresh.FreshSettings;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.read.History;
import org.saferindicators.store.read.HistoryReader;
import org.saferindicators.store.read.Revision;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.trend.Release;
import org.saferindicators.trend.RevisionSizes;
import org.saferindicators.trend.TrendQuestion;

/**
 * How far the months of a series were revised: four statements, and one or two for each version of the definitions, into a
 * bounded cache that a revision outdates.
 */
@ApplicationScoped
public class Revisions {

    private static final int LATEST_MONTHS = 36;

    private final HistoryReader reader;
    private final FreshSettings settings;
    private final Cache<Key, RevisionSizes> known;

    Revisions(HistoryReader reader, FreshSettings settings) {
        this.reader = reader;
        this.settings = settings;
        this.known = Caffeine.newBuilder().maximumSize(settings.earlierDays()).build();
    }

    /** What one cached answer depends on. */
    private record Key(
            Revision revision, LocalDate asAt, String plan, String indicator, String area, MonthRange months) {}

    /** Of the latest three years of a series. */
    RevisionSizes of(Snapshot snapshot, TrendQuestion question) {
        MonthRange range = question.range();
        YearMonth first = range.length() > LATEST_MONTHS ? range.last().minusMonths(LATEST_MONTHS - 1L) : range.start();
        return known.get(
                new Key(
                        snapshot.revision(),
                        snapshot.asAt(),
                        question.indicator().plan(),
                        question.indicator().id(),
                        question.area().code(),
                        MonthRange.ofClosed(first, range.last())),
                this::read);
    }

    private RevisionSizes read(Key key) {
        HistoryReader.Asked figure =
                new HistoryReader.Asked(key.plan(), key.indicator(), key.area(), key.months(), key.months());
        History history = reader.read(figure, key.asAt(), settings.questionPatience());
        List<Release> releases = new ArrayList<>();
        Map<YearMonth, Double> last = new HashMap<>();
        history.replay(evidence -> indicator(evidence, key).ifPresent(indicator -> {
            IndicatorFigures figures = new IndicatorFigures(evidence, indicator);
            for (YearMonth month : key.months().months()) {
                figures.figure(key.area(), MonthRange.of(month))
                        .figure()
                        .quantity()
                        .map(Quantity::value)
                        .filter(value -> !value.equals(last.put(month, value)))
                        .ifPresent(value -> releases.add(new Release(month, evidence.asAt(), value)));
            }
        }));
        return RevisionSizes.of(releases, key.asAt());
    }

    private static Optional<Indicator> indicator(Evidence evidence, Key key) {
        return evidence.catalogue().plan(key.plan()).flatMap(plan -> plan.indicator(key.indicator()));
    }
}
