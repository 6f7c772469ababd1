package org.saferindicators.ingest.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saferindicators.feed.Manifest;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.store.cube.CubeKey;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.submission.Edition;

/**
 * The arithmetic of editions. The cube holds dated changes, so an edition of day D adds, for each cell of its scope, what
 * it says less what was known on the eve of D. Where a later edition covers the same cell already, its change shrinks by
 * as much: what was known from then on stays as it is. So the order of arrival does not matter.
 */
public final class Publication {

    private Publication() {}

    /**
     * The changes to add, by the day from which they are known.
     *
     * @param edition what is published
     * @param says its cells
     * @param before what the cube held of its scope on the eve
     * @param published the editions already published
     */
    public static Map<LocalDate, Map<CubeKey, CubeValue>> changes(
            Manifest edition, Map<CubeKey, CubeValue> says, Map<CubeKey, CubeValue> before, List<Edition> published) {
        List<Manifest> later = published.stream()
                .map(Edition::manifest)
                .filter(one -> one.editionDate().isAfter(edition.editionDate()))
                .sorted(Comparator.comparing(Manifest::editionDate))
                .toList();
        Map<LocalDate, Map<CubeKey, CubeValue>> changes = new TreeMap<>();
        Set<CubeKey> keys = new HashSet<>(says.keySet());
        keys.addAll(before.keySet());
        for (CubeKey key : keys) {
            CubeValue change = says.getOrDefault(key, CubeValue.NONE)
                    .plus(before.getOrDefault(key, CubeValue.NONE).negated());
            if (!change.isNone()) {
                put(changes, edition.editionDate(), key, change);
                next(later, edition.dataset(), key).ifPresent(day -> put(changes, day, key, change.negated()));
            }
        }
        return changes;
    }

    /** The published edition of the same day that covers a part of the same scope. */
    static Optional<Edition> rival(Manifest edition, List<Edition> published) {
        return published.stream()
                .filter(one -> one.manifest().editionDate().equals(edition.editionDate()))
                .filter(one -> overlap(one.manifest(), edition))
                .findFirst();
    }

    /** Whether both replace exactly the same cells. */
    static boolean sameScope(Manifest one, Manifest other) {
        return one.months().equals(other.months())
                && one.measures().equals(other.measures())
                && one.areas().equals(other.areas());
    }

    private static void put(
            Map<LocalDate, Map<CubeKey, CubeValue>> changes, LocalDate day, CubeKey key, CubeValue change) {
        changes.computeIfAbsent(day, ignored -> new HashMap<>()).put(key, change);
    }

    private static Optional<LocalDate> next(List<Manifest> later, String dataset, CubeKey key) {
        SeriesKey series = new SeriesKey(dataset, key.measure(), key.area());
        return later.stream()
                .filter(one -> one.inScope(series, key.months()))
                .map(Manifest::editionDate)
                .findFirst();
    }

    private static boolean overlap(Manifest one, Manifest other) {
        return one.months().overlaps(other.months())
                && meet(one.measures(), other.measures())
                && meet(one.areas(), other.areas());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
}
