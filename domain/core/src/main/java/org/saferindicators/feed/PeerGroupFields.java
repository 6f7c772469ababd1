package org.saferindicators.feed;

import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.VALID_FROM;

import java.util.List;

/** The fields of a peer group. */
final class PeerGroupFields {

    private static final int MOST_MEMBERS = 100;
    private static final Field<String> GROUP = required("group", Texts.SLUG);
    private static final Field<String> TITLE = required("title", Texts.SHORT_TEXT);
    private static final Field<List<String>> MEMBERS = required("members", Lists.distinct(Texts.AREA, MOST_MEMBERS));
    private static final Field<Boolean> INCLUDES_SELF = required("includesSelf", Numbers.TRUE_OR_FALSE);

    static final RecordType TYPE = new RecordType(
            "peer-group",
            Shape.of(Named.TYPE, DATASET, GROUP, TITLE, AREA, MEMBERS, INCLUDES_SELF, VALID_FROM, KNOWN_ON),
            PeerGroupFields::record);

    private PeerGroupFields() {}

    private static FeedRecord record(Values values) {
        return new PeerGroup(
                values.get(DATASET),
                values.get(GROUP),
                values.get(TITLE),
                values.get(AREA),
                values.get(MEMBERS),
                values.get(INCLUDES_SELF),
                values.get(VALID_FROM),
                values.find(KNOWN_ON));
    }
}
