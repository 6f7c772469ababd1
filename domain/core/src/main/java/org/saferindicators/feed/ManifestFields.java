package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.CONFLICTING_FIELDS;
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
    private static final Field<Mode> MODE = required("mode", Texts.oneOf(Mode.values(), Mode::word));
    private static final Field<String> REPORTING_BODY = required("reportingBody", Texts.AREA);
    private static final Field<MonthRange> MONTHS = required("months", Times.SPAN);
    private static final Field<List<String>> MEASURES = optional("measures", Lists.distinct(Texts.SLUG, 1_000));
    private static final Field<List<String>> CATEGORIES = optional("categories", Lists.distinct(Texts.SLUG, 1_000));
    private static final Field<List<String>> AREAS = optional("areas", Lists.distinct(Texts.AREA, 10_000));
    private static final Field<Values> SCOPE =
            required("scope", Lists.object(Shape.of(MONTHS, MEASURES, CATEGORIES, AREAS)));
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
                            PROVISIONAL_FROM)
                    .with(ManifestFields::figuresOrEvents),
            ManifestFields::record);

    private ManifestFields() {}

    private static void figuresOrEvents(Values values, Faults faults) {
        values.find(SCOPE)
                .filter(scope -> scope.has(MEASURES) && scope.has(CATEGORIES))
                .ifPresent(scope -> faults.at(SCOPE.name())
                        .below(CATEGORIES.name())
                        .refuse(CONFLICTING_FIELDS, "expected only without " + MEASURES.name()));
    }

    private static Set<String> names(Field<List<String>> field, Values scope) {
        return scope.find(field).map(Set::copyOf).orElseGet(Set::of);
    }

    private static FeedRecord record(Values values) {
        Values scope = values.get(SCOPE);
        return new Manifest(
                values.get(DATASET),
                values.get(SUBMISSION),
                values.get(MODE),
                values.get(REPORTING_BODY),
                scope.get(MONTHS),
                names(MEASURES, scope),
                names(CATEGORIES, scope),
                names(AREAS, scope),
                values.get(EDITION_DATE),
                values.get(ROWS),
                values.get(SHA256),
                values.get(COMPLETE_THROUGH),
                values.find(PROVISIONAL_FROM));
    }
}
