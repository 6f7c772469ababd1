/**
 * What agencies are still to be told: receipts of submissions and records that were refused. Triggers fill the table.
 *
 * <p>Read first: {@link org.saferindicators.store.outbox.Outbox}.
 */
@NullMarked
package org.saferindicators.store.outbox;

import org.jspecify.annotations.NullMarked;
