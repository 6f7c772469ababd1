/**
 * What a dashboard costs over little and over much.
 *
 * <p>Read first: {@link org.saferindicators.bench.dashboard.DashboardBench}.
 */
@NullMarked
package org.saferindicators.bench.dashboard;

import org.jspecify.annotations.NullMarked;
