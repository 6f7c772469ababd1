/** Whether the service can answer: {@link org.saferindicators.api.health.SnapshotCheck}. */
@NullMarked
package org.saferindicators.api.health;

import org.jspecify.annotations.NullMarked;
