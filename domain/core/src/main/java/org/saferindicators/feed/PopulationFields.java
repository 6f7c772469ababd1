package org.saferindicators.feed;

import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;

/** The fields of a population. */
final class PopulationFields {

    private static final long MOST_PERSONS = 1_000_000_000_000L;
    private static final Field<String> SERIES = required("series", Texts.SLUG);
    private static final Field<Integer> YEAR = required("year", Numbers.YEAR);
    private static final Field<String> AGE_BAND = required("ageBand", Texts.oneOf("all", "10-17"));
    private static final Field<Long> PERSONS = required("persons", Numbers.whole(1, MOST_PERSONS));
    private static final Field<String> ESTIMATE =
            required("estimate", Texts.oneOf("census", "mid-year", "projection", "fixed"));

    static final RecordType TYPE = new RecordType(
            "population",
            Shape.of(Named.TYPE, DATASET, SERIES, AREA, YEAR, AGE_BAND, PERSONS, ESTIMATE, KNOWN_ON),
            PopulationFields::record);

    private PopulationFields() {}

    private static FeedRecord record(Values values) {
        return new Population(
                values.get(DATASET),
                values.get(SERIES),
                values.get(AREA),
                values.get(YEAR),
                values.get(AGE_BAND),
                values.get(PERSONS),
                values.get(ESTIMATE),
                values.find(KNOWN_ON));
    }
}
