package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.PERIOD;
import static org.saferindicators.feed.Named.PLAN;

import java.time.LocalDate;
import java.util.Optional;

/** The fields of a publication. */
final class PublicationFields {

    private static final Field<String> ID = required("id", Texts.SLUG);
    private static final Field<PublicationKind> KIND =
            required("kind", Texts.oneOf(PublicationKind.values(), PublicationKind::word));
    private static final Field<LocalDate> AS_AT = required("asAt", Times.DAY);
    private static final Field<String> TITLE = optional("title", Texts.SHORT_TEXT);

    static final RecordType TYPE = new RecordType(
            "publication",
            Shape.of(Named.TYPE, DATASET, PLAN, ID, KIND, PERIOD, AS_AT, TITLE, KNOWN_ON),
            PublicationFields::record);

    private PublicationFields() {}

    private static FeedRecord record(Values values) {
        return new Publication(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                values.get(ID),
                values.get(KIND),
                values.get(PERIOD),
                values.get(AS_AT),
                values.find(TITLE),
                values.find(KNOWN_ON));
    }
}
