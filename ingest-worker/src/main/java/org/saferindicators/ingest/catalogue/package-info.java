/**
 * Catalogue packs from files into the database.
 *
 * <p>Read first: {@link org.saferindicators.ingest.catalogue.CatalogueLoader} (what happens at start),
 * {@link org.saferindicators.ingest.catalogue.PackFiles} (files to checked packs) and
 * {@link org.saferindicators.ingest.catalogue.CrossChecks} (what must hold between packs).
 */
@NullMarked
package org.saferindicators.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
