/**
 * The whole product on one machine, for a look at it. Read first: {@link org.saferindicators.local.demo.Demo}, then
 * {@code DemoProduct} (what is started, in which order) and {@code DemoCall} (what is asked and expected).
 */
@NullMarked
package org.saferindicators.local.demo;

import org.jspecify.annotations.NullMarked;
