package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.SubjectRole;

/** The fields of offences and incidents, which are rows of a submission or records of their own. */
final class EventFields {

    private static final int MOST_FLAGS = 20;
    private static final String CANCELLED = "cancelled";
    private static final Field<String> SUBMISSION = optional("submission", Texts.SLUG);
    private static final Field<Integer> ROW = optional("row", Numbers.ROW_NUMBER);
    private static final Field<String> REFERENCE = optional("reference", Texts.PSEUDONYM);
    private static final Field<Integer> VERSION = optional("version", Numbers.integer(1, Integer.MAX_VALUE));
    private static final Field<String> CATEGORY = required("category", Texts.SLUG);
    private static final Field<String> MAYBE_CATEGORY = optional("category", Texts.SLUG);
    private static final Field<String> CODE = optional("code", Texts.OFFENCE_CODE);
    private static final Field<Times.Moment> RECORDED_ON = required("recordedOn", Times.MONTH_OR_DAY);
    private static final Field<Times.Moment> OCCURRED_ON = required("occurredOn", Times.MONTH_OR_DAY);
    private static final Field<String> AREA = optional("area", Texts.AREA);
    private static final Field<List<String>> FLAGS = optional("flags", Lists.distinct(Texts.SLUG, 0, MOST_FLAGS));
    private static final Field<String> AGE_BAND = optional(
            "victimAgeBand",
            Texts.oneOf("0-9", "10-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+", "unknown"));
    private static final Field<Values> SUBJECTS = optional("subjects", Lists.object(SubjectFields.SHAPE));
    private static final Field<String> STATE = optional("state", Texts.oneOf("recorded", CANCELLED));
    private static final Rule WHOLE_ENVELOPE = Rule.allOrNone(SUBMISSION, ROW);
    private static final Rule OWN_DAY = Rule.neverWith(KNOWN_ON, SUBMISSION);
    private static final Rule VERSION_OF_SOMETHING = Rule.onlyWith(VERSION, REFERENCE);

    static final RecordType OFFENCE = new RecordType(
            EventKind.OFFENCE.word(),
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            SUBMISSION,
                            ROW,
                            REFERENCE,
                            VERSION,
                            MAYBE_CATEGORY,
                            CODE,
                            RECORDED_ON,
                            AREA,
                            FLAGS,
                            AGE_BAND,
                            SUBJECTS,
                            STATE,
                            KNOWN_ON)
                    .with(
                            WHOLE_ENVELOPE,
                            OWN_DAY,
                            EventFields::ownNameWithoutSubmission,
                            VERSION_OF_SOMETHING,
                            Rule.atLeastOne(MAYBE_CATEGORY, CODE)),
            values -> record(EventKind.OFFENCE, values.get(RECORDED_ON), values));

    static final RecordType INCIDENT = new RecordType(
            EventKind.INCIDENT.word(),
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            SUBMISSION,
                            ROW,
                            REFERENCE,
                            VERSION,
                            CATEGORY,
                            OCCURRED_ON,
                            AREA,
                            FLAGS,
                            SUBJECTS,
                            STATE,
                            KNOWN_ON)
                    .with(WHOLE_ENVELOPE, OWN_DAY, EventFields::ownNameWithoutSubmission, VERSION_OF_SOMETHING),
            values -> record(EventKind.INCIDENT, values.get(OCCURRED_ON), values));

    private EventFields() {}

    /** The field an event of this kind has its date in. */
    static String dateOf(EventKind kind) {
        return switch (kind) {
            case OFFENCE -> RECORDED_ON.name();
            case INCIDENT -> OCCURRED_ON.name();
        };
    }

    /** A row is named by its submission; a record of its own needs a name and a version. */
    private static void ownNameWithoutSubmission(Values values, Faults faults) {
        if (values.has(SUBMISSION)) {
            return;
        }
        for (Field<?> field : List.of(REFERENCE, VERSION)) {
            if (!values.has(field)) {
                Rule.missing(field, "expected " + field.name() + " where there is no submission", faults);
            }
        }
    }

    private static FeedRecord record(EventKind kind, Times.Moment when, Values values) {
        Event event = new Event(
                kind,
                values.get(DATASET),
                values.find(REFERENCE),
                values.find(VERSION),
                values.find(MAYBE_CATEGORY),
                values.find(CODE),
                when.month(),
                when.day(),
                values.find(AREA),
                values.find(FLAGS).map(Set::copyOf).orElseGet(Set::of),
                values.find(AGE_BAND),
                values.find(SUBJECTS).map(SubjectFields::subjects).orElseGet(Map::of),
                values.find(STATE).filter(CANCELLED::equals).isPresent(),
                values.find(KNOWN_ON));
        return values.has(SUBMISSION) ? new EventRow(values.get(SUBMISSION), values.get(ROW), event) : event;
    }

    /** The persons of an event. */
    private static final class SubjectFields {

        private static final Map<SubjectRole, Field<String>> BY_ROLE = byRole();
        private static final Shape SHAPE = Shape.of(BY_ROLE.values().toArray(Field<?>[]::new));

        private static Map<SubjectRole, Field<String>> byRole() {
            Map<SubjectRole, Field<String>> byRole = new EnumMap<>(SubjectRole.class);
            for (SubjectRole role : SubjectRole.values()) {
                byRole.put(role, optional(role.word(), Texts.PSEUDONYM));
            }
            return byRole;
        }

        private static Map<SubjectRole, String> subjects(Values values) {
            Map<SubjectRole, String> subjects = new EnumMap<>(SubjectRole.class);
            BY_ROLE.forEach((role, field) -> values.find(field).ifPresent(pseudonym -> subjects.put(role, pseudonym)));
            return subjects;
        }
    }
}
