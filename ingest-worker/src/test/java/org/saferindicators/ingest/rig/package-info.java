/**
 * What the tests of the ingest path are built on.
 *
 * <p>Read first: {@link org.saferindicators.ingest.rig.IngestRig}.
 */
@NullMarked
package org.saferindicators.ingest.rig;

import org.jspecify.annotations.NullMarked;
