/**
 * A plan's page and its board report, put together from the statuses of its indicators.
 *
 * <p>Read first: {@link org.saferindicators.page.Pages} (makes a page), {@link org.saferindicators.page.Page} and
 * {@link org.saferindicators.page.Report}.
 */
@NullMarked
package org.saferindicators.page;

import org.jspecify.annotations.NullMarked;
