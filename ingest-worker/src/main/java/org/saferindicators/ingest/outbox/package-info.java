/**
 * Tells agencies over Kafka what became of what they sent: a receipt for each submission, and each record that was not
 * taken in.
 *
 * <p>Read first: {@link org.saferindicators.ingest.outbox.OutboxSender}.
 */
@NullMarked
package org.saferindicators.ingest.outbox;

import org.jspecify.annotations.NullMarked;
