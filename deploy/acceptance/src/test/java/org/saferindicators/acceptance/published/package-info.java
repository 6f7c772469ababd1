/**
 * Data as the police and the fire brigade publish them, through converters, Kafka, worker and API, against totals that
 * were added up with other tools.
 */
@NullMarked
package org.saferindicators.acceptance.published;

import org.jspecify.annotations.NullMarked;
