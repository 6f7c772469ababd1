package org.saferindicators.feed;

import java.util.function.Function;

/**
 * A record type: its fields and what is made of them.
 *
 * @param word the word in the field {@code type}
 * @param shape its fields and the rules between them
 * @param make makes the record of values without faults
 */
record RecordType(String word, Shape shape, Function<Values, FeedRecord> make) {}
