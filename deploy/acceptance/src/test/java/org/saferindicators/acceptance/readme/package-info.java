/**
 * README.md against the product: what it shows is asked, what it lists is compared, what it links to is there.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.readme.ReadmeTest}.
 */
@NullMarked
package org.saferindicators.acceptance.readme;

import org.jspecify.annotations.NullMarked;
