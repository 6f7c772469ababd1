/**
 * Workers of the release before beside those of this one.
 *
 * <p>Read first: {@link org.saferindicators.ingest.upgrade.UpgradeTest}.
 */
@NullMarked
package org.saferindicators.ingest.upgrade;

import org.jspecify.annotations.NullMarked;
