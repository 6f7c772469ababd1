/**
 * {@code /v1/indicators/{indicator}/benchmarks}: where an area stands among its peers and beside larger areas.
 *
 * <p>Read first: {@link org.saferindicators.api.benchmark.BenchmarkResource}, {@link
 * org.saferindicators.api.benchmark.BenchmarkQuery} and {@link org.saferindicators.api.benchmark.BenchmarkView}.
 */
@NullMarked
package org.saferindicators.api.benchmark;

import org.jspecify.annotations.NullMarked;
