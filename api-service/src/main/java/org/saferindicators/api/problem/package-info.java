/**
 * What goes wrong, said in one form (RFC 9457) with a code from a closed list.
 *
 * <p>Read first: {@link org.saferindicators.api.problem.ProblemCode}, {@link org.saferindicators.api.problem.Problem} and
 * {@link org.saferindicators.api.problem.ProblemMapper}.
 */
@NullMarked
package org.saferindicators.api.problem;

import org.jspecify.annotations.NullMarked;
