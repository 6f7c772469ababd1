/**
 * How fast the worker takes records in, beside raw COPY and the Debezium JDBC sink.
 *
 * <p>Read first: {@link org.saferindicators.bench.Bench}, {@link org.saferindicators.bench.Contestant} and {@link
 * org.saferindicators.bench.Stretch}.
 */
@NullMarked
package org.saferindicators.bench;

import org.jspecify.annotations.NullMarked;
