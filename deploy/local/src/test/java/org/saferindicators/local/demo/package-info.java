@NullMarked
package org.saferindicators.local.demo;

import org.jspecify.annotations.NullMarked;
