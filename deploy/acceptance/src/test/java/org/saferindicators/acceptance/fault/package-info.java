/**
 * What the ingest path promises while workers are frozen or killed, and the database or the broker goes away.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.fault.IngestFaultTest} (one fault each), {@link
 * org.saferindicators.acceptance.fault.InfrastructureFaultTest} (each way in which a database can be hurt), {@link
 * org.saferindicators.acceptance.fault.StormTest} (all at once) and {@link
 * org.saferindicators.acceptance.fault.Findings} (what counts as wrong).
 */
@NullMarked
package org.saferindicators.acceptance.fault;

import org.jspecify.annotations.NullMarked;
