package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.MAYBE_INDICATOR;
import static org.saferindicators.feed.Named.PERIOD;

import java.time.LocalDate;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;

/** The fields of an absence, which is a row of a submission or a statement of its own. */
final class AbsenceFields {

    private static final Field<String> SUBMISSION = optional("submission", Texts.SLUG);
    private static final Field<Integer> ROW = optional("row", Numbers.ROW_NUMBER);
    private static final Field<String> MEASURE = optional("measure", Texts.SLUG);
    private static final Field<String> PLAN = optional("plan", Texts.SLUG);
    private static final Field<AbsenceReason> REASON =
            required("reason", Texts.oneOf(AbsenceReason.values(), AbsenceReason::word));
    private static final Field<String> TEXT = required("text", Texts.TEXT);
    private static final Field<LocalDate> EXPECTED_ON = optional("expectedOn", Times.DAY);

    static final RecordType TYPE = new RecordType(
            "absence",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            SUBMISSION,
                            ROW,
                            MEASURE,
                            PLAN,
                            MAYBE_INDICATOR,
                            AREA,
                            PERIOD,
                            REASON,
                            TEXT,
                            EXPECTED_ON,
                            KNOWN_ON)
                    .with(
                            Rule.exactlyOne(Group.of(MEASURE), Group.of(PLAN, MAYBE_INDICATOR)),
                            Rule.allOrNone(SUBMISSION, ROW),
                            Rule.neverWith(KNOWN_ON, SUBMISSION)),
            AbsenceFields::record);

    private AbsenceFields() {}

    private static FeedRecord record(Values values) {
        AbsenceNotice notice = new AbsenceNotice(
                values.get(DATASET),
                values.find(PLAN),
                subject(values),
                values.get(AREA),
                values.get(PERIOD),
                new Absence(values.get(REASON), values.get(TEXT), values.find(EXPECTED_ON)),
                values.find(KNOWN_ON));
        return values.has(SUBMISSION) ? new AbsenceRow(values.get(SUBMISSION), values.get(ROW), notice) : notice;
    }

    private static Subject subject(Values values) {
        return values.find(MEASURE)
                .<Subject>map(Subject.OfMeasure::new)
                .orElseGet(() -> new Subject.OfIndicator(values.get(MAYBE_INDICATOR)));
    }
}
