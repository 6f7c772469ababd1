/**
 * Catalogue packs as the database keeps them.
 *
 * <p>Read first: {@link org.saferindicators.store.catalogue.CatalogueStore} (save and read),
 * {@link org.saferindicators.store.catalogue.Pack} (one version of a pack) and
 * {@link org.saferindicators.store.catalogue.CatalogueJson} (packs to the types of the domain).
 */
@NullMarked
package org.saferindicators.store.catalogue;

import org.jspecify.annotations.NullMarked;
