/**
 * Board reports, frozen reports, and what changed between two days.
 *
 * <p>Read first: {@link org.saferindicators.api.report.ReportResource} and
 * {@link org.saferindicators.api.report.ReportQuery}.
 */
@NullMarked
package org.saferindicators.api.report;

import org.jspecify.annotations.NullMarked;
