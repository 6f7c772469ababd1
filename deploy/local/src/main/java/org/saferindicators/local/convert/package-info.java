/**
 * Turns published tables into feed records, one JSON value a line, ready to be sent to a topic, and into area packs.
 *
 * <p>Read first: {@link org.saferindicators.local.convert.MpsConverter} (the Metropolitan Police's monthly file),
 * {@link org.saferindicators.local.convert.PoliceUkConverter} (street-level crime, one event a row),
 * {@link org.saferindicators.local.convert.AreaConverter} (lookups into an area pack),
 * {@link org.saferindicators.local.convert.SeedFeeds} (figures copied from a document into CSV) and
 * {@link org.saferindicators.local.convert.SubmissionWriter} (rows, manifest and hash).
 */
@NullMarked
package org.saferindicators.local.convert;

import org.jspecify.annotations.NullMarked;
