package org.saferindicators.ingest.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the catalogue comes from. */
@ConfigMapping(prefix = "safer.catalogue")
public interface CatalogueSettings {

    /** Folder whose {@code *.yaml} files, at any depth, are the catalogue packs. */
    @WithDefault("deploy/catalogue")
    Path dir();
}
