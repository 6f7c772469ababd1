/** Reads figures and explains them over HTTP; changes none. */
@NullMarked
package org.saferindicators.api;

import org.jspecify.annotations.NullMarked;
