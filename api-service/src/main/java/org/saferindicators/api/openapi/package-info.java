/**
 * The contract as it is published: {@link org.saferindicators.api.openapi.Contract} says what it is about,
 * {@link org.saferindicators.api.openapi.ContractFilter} adds what every path has in common.
 */
@NullMarked
package org.saferindicators.api.openapi;

import org.jspecify.annotations.NullMarked;
