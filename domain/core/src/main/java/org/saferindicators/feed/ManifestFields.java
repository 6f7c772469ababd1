package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.DATASET;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.saferindicators.period.MonthRange;

/** The fields of a manifest. */
final class ManifestFields {

    private static final int MOST_ROWS = 10_000_000;
    private static final Field<String> SUBMISSION = required("submission", Texts.SLUG);
    private static final Field<String> MODE = required("mode", Texts.oneOf("replace"));
    private static final Field<String> REPORTING_BODY = required("reportingBody", Texts.AREA);
    private static final Field<MonthRange> MONTHS = required("months", Times.SPAN);
    private static final Field<List<String>> MEASURES = optional("measures", Lists.distinct(Texts.SLUG, 1_000));
    private static final Field<List<String>> AREAS = optional("areas", Lists.distinct(Texts.AREA, 10_000));
    private static final Field<Values> SCOPE = required("scope", Lists.object(Shape.of(MONTHS, MEASURES, AREAS)));
    private static final Field<LocalDate> EDITION_DATE = required("editionDate", Times.DAY);
    private static final Field<Integer> ROWS = required("rows", Numbers.integer(1, MOST_ROWS));
    private static final Field<String> SHA256 = required("sha256", Texts.SHA256);
    private static final Field<YearMonth> COMPLETE_THROUGH = required("completeThrough", Times.MONTH);
    private static final Field<YearMonth> PROVISIONAL_FROM = optional("provisionalFrom", Times.MONTH);

    static final RecordType TYPE = new RecordType(
            "manifest",
            Shape.of(
                    Named.TYPE,
                    DATASET,
                    SUBMISSION,
                    MODE,
                    REPORTING_BODY,
                    SCOPE,
                    EDITION_DATE,
                    ROWS,
                    SHA256,
                    COMPLETE_THROUGH,
                    PROVISIONAL_FROM),
            ManifestFields::record);

    private ManifestFields() {}

    private static FeedRecord record(Values values) {
        Values scope = values.get(SCOPE);
        return new Manifest(
                values.get(DATASET),
                values.get(SUBMISSION),
                values.get(REPORTING_BODY),
                scope.get(MONTHS),
                scope.find(MEASURES).map(Set::copyOf).orElseGet(Set::of),
                scope.find(AREAS).map(Set::copyOf).orElseGet(Set::of),
                values.get(EDITION_DATE),
                values.get(ROWS),
                values.get(SHA256),
                values.get(COMPLETE_THROUGH),
                values.find(PROVISIONAL_FROM));
    }
}
