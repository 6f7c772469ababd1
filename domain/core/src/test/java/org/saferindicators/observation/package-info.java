@NullMarked
package org.saferindicators.observation;

import org.jspecify.annotations.NullMarked;
