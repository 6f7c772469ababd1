/** The only writer of figures: takes feed records from Kafka into PostgreSQL. */
@NullMarked
package org.saferindicators.ingest;

import org.jspecify.annotations.NullMarked;
