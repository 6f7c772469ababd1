/** Made-up offences, as records of a feed and as rows of the table {@code event}. */
@NullMarked
package org.saferindicators.bench.data;

import org.jspecify.annotations.NullMarked;
