/**
 * Single events, kept by reference and version.
 *
 * <p>Read first: {@link org.saferindicators.store.event.EventArrival}, {@link org.saferindicators.store.event.Events} and
 * {@link org.saferindicators.store.event.EventChange}.
 */
@NullMarked
package org.saferindicators.store.event;

import org.jspecify.annotations.NullMarked;
