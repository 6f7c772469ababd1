/**
 * Dated statements: populations, targets, assessments and the like.
 */
@NullMarked
package org.saferindicators.store.statement;

import org.jspecify.annotations.NullMarked;
