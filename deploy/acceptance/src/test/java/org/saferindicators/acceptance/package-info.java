/** Tests of the packaged services together, and of the architecture. */
@NullMarked
package org.saferindicators.acceptance;

import org.jspecify.annotations.NullMarked;
