package org.saferindicators.store.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.BodyAreas;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.Era;
import org.saferindicators.store.catalogue.CatalogueJson;

/**
 * Versions of packs, and what they declare together at a day.
 *
 * @param packs in any order
 */
record Versions(List<Pack> packs) {

    private static final String READ =
            "SELECT pack, version, known_from, kind = 'areas', body::text FROM catalogue_pack";

    /**
     * One version of a pack.
     *
     * @param name of the pack
     * @param version its number
     * @param knownFrom day from which it is known
     * @param areas whether it declares places; places hold for days before they were first declared, too
     * @param body as JSON
     */
    record Pack(String name, int version, LocalDate knownFrom, boolean areas, String body) {

        String id() {
            return name + "@" + version;
        }
    }

    static Versions read(Connection connection) throws SQLException {
        List<Pack> packs = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                packs.add(new Pack(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getString(5)));
            }
        }
        return new Versions(packs);
    }

    /** Only these of them. */
    Versions only(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return new Versions(
                packs.stream().filter(one -> wanted.contains(one.id())).toList());
    }

    /** What each is called, in order. */
    List<String> ids() {
        return packs.stream().map(Pack::id).sorted().toList();
    }

    /** The catalogue as known at a day. */
    Catalogue at(LocalDate day) {
        return CatalogueJson.catalogue(newest(day, false));
    }

    /** Datasets that count events in any version, by id. */
    Set<String> countingDatasets() {
        return catalogues().values().stream()
                .flatMap(one -> one.datasets().stream())
                .filter(Dataset::countsEvents)
                .map(Dataset::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a dataset counts, from its first declaration on. */
    Counter counter(String dataset) {
        List<Era> eras = new ArrayList<>();
        catalogues()
                .forEach((day, catalogue) -> catalogue.dataset(dataset).ifPresent(declared -> {
                    LocalDate from = eras.isEmpty() ? LocalDate.MIN : day;
                    Era era = new Era(from, declared, new BodyAreas(catalogue.areas(), declared.reportingBody()));
                    if (eras.isEmpty() || !eras.getLast().countsAs(era)) {
                        eras.add(era);
                    }
                }));
        return new Counter(eras);
    }

    /** The catalogue on each day on which some version becomes known, in order. */
    Map<LocalDate, Catalogue> catalogues() {
        Map<LocalDate, Catalogue> catalogues = new TreeMap<>();
        packs.stream()
                .map(Pack::knownFrom)
                .forEach(day -> catalogues.computeIfAbsent(day, one -> CatalogueJson.catalogue(newest(one, true))));
        return catalogues;
    }

    private List<String> newest(LocalDate day, boolean places) {
        Map<String, Pack> newest = new TreeMap<>();
        for (Pack pack : packs) {
            boolean known = !pack.knownFrom().isAfter(day);
            if (known || (places && pack.areas())) {
                newest.merge(pack.name(), pack, (one, other) -> better(one, other, day));
            }
        }
        return newest.values().stream().map(Pack::body).toList();
    }

    /** The newest that is known; of those not known yet the oldest. */
    private static Pack better(Pack one, Pack other, LocalDate day) {
        boolean isNewer = one.version() > other.version();
        Pack newer = isNewer ? one : other;
        Pack older = isNewer ? other : one;
        return Optional.of(newer).filter(pack -> !pack.knownFrom().isAfter(day)).orElse(older);
    }
}
