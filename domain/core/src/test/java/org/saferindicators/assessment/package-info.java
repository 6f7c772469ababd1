@NullMarked
package org.saferindicators.assessment;

import org.jspecify.annotations.NullMarked;
