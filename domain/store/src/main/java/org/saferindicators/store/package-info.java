/** What PostgreSQL holds, spoken of in the types of the domain. */
@NullMarked
package org.saferindicators.store;

import org.jspecify.annotations.NullMarked;
