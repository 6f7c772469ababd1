/**
 * Charts of trends and benchmarks: what is drawn is what the JSON answers say.
 *
 * <p>Read first: {@link org.saferindicators.api.chart.TrendDrawing} and {@link
 * org.saferindicators.api.chart.BenchmarkDrawing}.
 */
@NullMarked
package org.saferindicators.api.chart;

import org.jspecify.annotations.NullMarked;
