package org.saferindicators.api.fresh;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.store.read.MeasureKey;
import org.saferindicators.store.read.Revision;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.store.read.SnapshotReader;

/** Answers {@code asAt} questions: only the figures asked for are read, into a bounded cache that a revision outdates. */
@ApplicationScoped
public class EarlierDays {

    private final SnapshotReader reader;
    private final FreshSettings settings;
    private final Cache<Key, Snapshot> read;

    EarlierDays(SnapshotReader reader, FreshSettings settings) {
        this.reader = reader;
        this.settings = settings;
        this.read = Caffeine.newBuilder().maximumSize(settings.earlierDays()).build();
    }

    /** What one cached answer depends on. */
    private record Key(Revision revision, LocalDate asAt, Scope scope) {}

    /**
     * Whose figures are wanted.
     *
     * @param plan a plan, or empty for every plan
     * @param indicator an indicator, or empty for every indicator
     */
    public record Scope(Optional<String> plan, Optional<String> indicator) {

        private List<Indicator> of(Catalogue catalogue) {
            return catalogue.plans().stream()
                    .filter(one -> plan.map(one.id()::equals).orElse(true))
                    .map(Plan::indicators)
                    .flatMap(List::stream)
                    .filter(one -> indicator.map(one.id()::equals).orElse(true))
                    .toList();
        }
    }

    /**
     * What was known at a day; the present snapshot for today and where no day is named.
     *
     * @throws ProblemException 400 for a day that has not come
     */
    public Snapshot at(Optional<LocalDate> day, Snapshot present, Scope scope) {
        LocalDate asAt = day.orElse(present.asAt());
        if (asAt.isAfter(present.asAt())) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    "asAt",
                    asAt + " has not come: what is known can be asked up to " + present.asAt() + ".");
        }
        return asAt.equals(present.asAt()) ? present : read.get(new Key(present.revision(), asAt, scope), this::load);
    }

    private Snapshot load(Key key) {
        return reader.read(
                key.asAt(),
                catalogue -> MeasureKey.ofIndicators(key.scope().of(catalogue)),
                settings.questionPatience());
    }
}
