/**
 * A PostgreSQL and a Kafka broker without containers, and the services as child processes.
 *
 * <p>Start with {@link org.saferindicators.local.LocalStack} (both servers, one per JVM, or existing ones by environment
 * variable), then {@link org.saferindicators.local.ServiceLaunch} (a packaged service in a JVM of its own). Fault tests
 * that stop and kill servers take {@link org.saferindicators.local.LocalPostgres} and {@link
 * org.saferindicators.local.KafkaProcess}.
 */
@NullMarked
package org.saferindicators.local;

import org.jspecify.annotations.NullMarked;
