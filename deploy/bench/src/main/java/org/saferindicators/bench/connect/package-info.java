/** What runs inside Kafka Connect: {@link org.saferindicators.bench.connect.OffenceConverter}. */
@NullMarked
package org.saferindicators.bench.connect;

import org.jspecify.annotations.NullMarked;
