/**
 * What a person does who runs the product, done to packaged services: replay, back up and restore, upgrade, and what the
 * worker tells of itself.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.operations.Plant}.
 */
@NullMarked
package org.saferindicators.acceptance.operations;

import org.jspecify.annotations.NullMarked;
