/**
 * What every repository needs to hand a whole batch to PostgreSQL in one statement.
 */
@NullMarked
package org.saferindicators.store.jdbc;

import org.jspecify.annotations.NullMarked;
