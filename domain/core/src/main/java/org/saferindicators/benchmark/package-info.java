/**
 * Where an area stands among others: its rank in a group, the group's average, its region and country.
 *
 * <p>Read first: {@link org.saferindicators.benchmark.Benchmark} (the answer), {@link
 * org.saferindicators.benchmark.PeerLists} (who the peers are) and {@link
 * org.saferindicators.benchmark.BenchmarkCalculator}.
 */
@NullMarked
package org.saferindicators.benchmark;

import org.jspecify.annotations.NullMarked;
