@NullMarked
package org.saferindicators.local.samples;

import org.jspecify.annotations.NullMarked;
