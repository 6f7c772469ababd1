/** The domain in plain Java: no framework, no clock, no input or output. */
@NullMarked
package org.saferindicators.core;

import org.jspecify.annotations.NullMarked;
