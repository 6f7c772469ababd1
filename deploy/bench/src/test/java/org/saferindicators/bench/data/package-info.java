@NullMarked
package org.saferindicators.bench.data;

import org.jspecify.annotations.NullMarked;
