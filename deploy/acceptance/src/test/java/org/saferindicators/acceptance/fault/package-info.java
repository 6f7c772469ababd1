/**
 * What the ingest path promises while workers are frozen or killed and the database goes away.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.fault.IngestFaultTest}.
 */
@NullMarked
package org.saferindicators.acceptance.fault;

import org.jspecify.annotations.NullMarked;
