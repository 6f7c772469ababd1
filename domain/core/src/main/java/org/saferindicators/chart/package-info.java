/**
 * Charts for printed board papers: standalone accessible SVG, and the same as Vega-Lite. No chart knows an indicator.
 *
 * <p>Read first: {@link org.saferindicators.chart.Chart} (the closed set of charts), then
 * {@link org.saferindicators.chart.LineChart} and {@link org.saferindicators.chart.VegaLite}.
 */
@NullMarked
package org.saferindicators.chart;

import org.jspecify.annotations.NullMarked;
