/** Tests of pages and reports. */
@NullMarked
package org.saferindicators.page;

import org.jspecify.annotations.NullMarked;
