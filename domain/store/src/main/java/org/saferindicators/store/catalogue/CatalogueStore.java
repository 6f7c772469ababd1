package org.saferindicators.store.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saferindicators.indicator.Catalogue;

/** Saves packs and reads the catalogue. */
@ApplicationScoped
public class CatalogueStore {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('catalogue_pack'))";
    private static final String BUMP = "insert into revision_shard values ('catalogue', 1)"
            + " on conflict (shard) do update set revision = revision_shard.revision + 1";
    private static final String NOTIFY = "select pg_notify('safer_revision', '')";

    private final EntityManager database;

    CatalogueStore(EntityManager database) {
        this.database = database;
    }

    /** The catalogue as known at {@code day}: of each pack the newest version known from that day or before. */
    @Transactional
    public Catalogue knownAt(LocalDate day) {
        Map<String, String> newest = new TreeMap<>();
        PackRow.knownAt(day).forEach(row -> newest.put(row.id.pack(), row.body));
        return CatalogueJson.catalogue(newest.values());
    }

    /**
     * Saves the packs that are new, all or none, and raises the data revision when there are any.
     *
     * @return the packs that are new
     * @throws PackConflictException when a version that is already known comes with another content
     * @throws IllegalArgumentException when the packs, with those known before, declare something twice
     */
    @Transactional
    public List<Pack> save(Collection<Pack> packs) {
        database.createNativeQuery(LOCK).getResultList();
        List<Pack> added = packs.stream().filter(CatalogueStore::isNew).toList();
        added.forEach(pack -> PackRow.of(pack).persist());
        if (!added.isEmpty()) {
            database.flush();
            added.forEach(pack -> knownAt(pack.knownFrom()));
            database.createNativeQuery(BUMP).executeUpdate();
            database.createNativeQuery(NOTIFY).getResultList();
        }
        return added;
    }

    private static boolean isNew(Pack pack) {
        Optional<PackRow> known = PackRow.findByIdOptional(new PackRow.Id(pack.name(), pack.version()));
        if (known.filter(row -> !row.sha256.equals(pack.sha256())).isPresent()) {
            throw new PackConflictException(pack);
        }
        return known.isEmpty();
    }
}
