/** What the tests of the API stand on: a database with the shipped samples in it, and ways to change it. */
@NullMarked
package org.saferindicators.api.testing;

import org.jspecify.annotations.NullMarked;
