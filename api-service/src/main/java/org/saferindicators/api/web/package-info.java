/**
 * How questions are read: which parameters a path takes, their limits, and how lists are paged.
 *
 * <p>Read first: {@link org.saferindicators.api.web.ParameterFilter}, {@link org.saferindicators.api.web.Parameters} and
 * {@link org.saferindicators.api.web.Page}.
 */
@NullMarked
package org.saferindicators.api.web;

import org.jspecify.annotations.NullMarked;
