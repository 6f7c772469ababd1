package org.saferindicators.ingest.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the topics that carry feeds: {@code feed.police.mps.v1} carries the feed {@code police.mps}. */
public final class FeedTopic {

    /** What the worker subscribes to. */
    public static final Pattern PATTERN = Pattern.compile("feed\\.((?:police|fire|yos|marac|partnership)\\..+)\\.v1");

    private FeedTopic() {}

    /**
     * The feed that a topic carries.
     *
     * @throws IllegalArgumentException when the topic carries none
     */
    public static String feed(String topic) {
        Matcher name = PATTERN.matcher(topic);
        if (!name.matches()) {
            throw new IllegalArgumentException("not the topic of a feed: " + topic);
        }
        return name.group(1);
    }
}
