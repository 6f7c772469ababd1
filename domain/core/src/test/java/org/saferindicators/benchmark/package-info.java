@NullMarked
package org.saferindicators.benchmark;

import org.jspecify.annotations.NullMarked;
