package org.saferindicators.ingest.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.saferindicators.store.catalogue.CatalogueStore;
import org.saferindicators.store.catalogue.Pack;

/** Brings the catalogue packs of the configured folder into the database, all or none. */
@ApplicationScoped
public class CatalogueLoader {

    private static final Logger LOG = Logger.getLogger(CatalogueLoader.class);

    private final CatalogueSettings settings;
    private final CatalogueStore store;

    CatalogueLoader(CatalogueSettings settings, CatalogueStore store) {
        this.settings = settings;
        this.store = store;
    }

    /**
     * Loads what is new; loading the same packs again changes nothing.
     *
     * @return the packs that were new
     * @throws InvalidPacksException with every mistake of every file
     * @throws org.saferindicators.store.catalogue.PackConflictException when a known version has another content
     */
    public List<Pack> load() {
        List<Pack> packs = PackFiles.read(settings.dir());
        List<Pack> added = store.save(packs);
        LOG.infof("catalogue: %d packs in %s, %d of them new", packs.size(), settings.dir(), added.size());
        return added;
    }
}
