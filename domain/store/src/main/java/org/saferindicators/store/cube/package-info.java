/**
 * Figures as dated changes.
 *
 * <p>Read first: {@link org.saferindicators.store.cube.CubeValue} and {@link org.saferindicators.store.cube.Cube}.
 */
@NullMarked
package org.saferindicators.store.cube;

import org.jspecify.annotations.NullMarked;
