/**
 * What agencies take back, erased for good: {@link org.saferindicators.ingest.withdrawal.Withdrawals}.
 */
@NullMarked
package org.saferindicators.ingest.withdrawal;

import org.jspecify.annotations.NullMarked;
