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
        Indicator indicator = question.indicator();
        String area = question.area().code();
        Key key = new Key(
                snapshot.revision(), snapshot.asAt(), indicator.plan(), indicator.id(), area, latest(question.range()));
        return known.get(key, this::read);
    }

    private static MonthRange latest(MonthRange range) {
        YearMonth first = range.last().minusMonths(LATEST_MONTHS - 1L);
        return range.length() > LATEST_MONTHS ? MonthRange.ofClosed(first, range.last()) : range;
    }

    private RevisionSizes read(Key key) {
        HistoryReader.Asked figure =
                new HistoryReader.Asked(key.plan(), key.indicator(), key.area(), key.months(), key.months());
        History history = reader.read(figure, key.asAt(), settings.questionPatience());
        Releases releases = new Releases(key);
        history.replay(evidence -> indicator(evidence, key).ifPresent(indicator -> releases.add(evidence, indicator)));
        return RevisionSizes.of(releases.found, key.asAt());
    }

    /** The figures of the months by rising day, each told once. */
    private static final class Releases {
        private final List<Release> found = new ArrayList<>();
        private final Map<YearMonth, Double> last = new HashMap<>();
        private final Key key;

        private Releases(Key key) {
            this.key = key;
        }

        private void add(Evidence evidence, Indicator indicator) {
            IndicatorFigures figures = new IndicatorFigures(evidence, indicator);
            for (YearMonth month : key.months().months()) {
                figures.figure(key.area(), MonthRange.of(month))
                        .figure()
                        .quantity()
                        .map(Quantity::value)
                        .filter(value -> !value.equals(last.put(month, value)))
                        .ifPresent(value -> found.add(new Release(month, evidence.asAt(), value)));
            }
        }
    }

    private static Optional<Indicator> indicator(Evidence evidence, Key key) {
        return evidence.catalogue().plan(key.plan()).flatMap(plan -> plan.indicator(key.indicator()));
    }
}
