/**
 * The picture of the architecture, read aloud.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.architecture.ArchitectureTest}.
 */
@NullMarked
package org.saferindicators.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
