/**
 * What arrived and what became of it: every record once.
 *
 * <p>Read first: {@link org.saferindicators.store.ledger.Arrived}, {@link org.saferindicators.store.ledger.Verdicts} and
 * {@link org.saferindicators.store.ledger.Ledger}.
 */
@NullMarked
package org.saferindicators.store.ledger;

import org.jspecify.annotations.NullMarked;
