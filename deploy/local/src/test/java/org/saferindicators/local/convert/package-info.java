@NullMarked
package org.saferindicators.local.convert;

import org.jspecify.annotations.NullMarked;
