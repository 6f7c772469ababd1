/** A PostgreSQL and a Kafka broker without containers, and the services as child processes. */
@NullMarked
package org.saferindicators.local;

import org.jspecify.annotations.NullMarked;
