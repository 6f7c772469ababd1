/**
 * Feed files into Kafka: {@link org.saferindicators.local.samples.SampleFeeds} sends a folder, in code and from a command
 * line.
 */
@NullMarked
package org.saferindicators.local.samples;

import org.jspecify.annotations.NullMarked;
