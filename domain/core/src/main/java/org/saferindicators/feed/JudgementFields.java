package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.MAYBE_INDICATOR;
import static org.saferindicators.feed.Named.MAYBE_OUTCOME;
import static org.saferindicators.feed.Named.PERIOD;
import static org.saferindicators.feed.Named.PLAN;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Status;

/** The fields of what persons say about an indicator or an outcome: assessment, commentary and action. */
final class JudgementFields {

    private static final Field<Status> STATUS = optional("status", Texts.oneOf(Status.values(), Status::word));
    private static final Field<Direction> DIRECTION =
            optional("direction", Texts.oneOf(Direction.values(), Direction::word));
    private static final Field<String> WORDING = optional("wording", Texts.SHORT_TEXT);
    private static final Field<String> REASON = required("reason", Texts.TEXT);
    private static final Field<String> TEXT = required("text", Texts.TEXT);
    private static final Field<String> BY = required("by", Texts.SHORT_TEXT);
    private static final Field<LocalDate> VALID_UNTIL = optional("validUntil", Times.DAY);
    private static final Field<String> REFERENCE = required("reference", Texts.SLUG);
    private static final Field<String> OWNER = required("owner", Texts.SHORT_TEXT);
    private static final Field<LocalDate> DUE = optional("due", Times.DAY);
    private static final Field<ActionState> STATE =
            required("state", Texts.oneOf(ActionState.values(), ActionState::word));
    private static final Rule ONE_SUBJECT = Rule.exactlyOne(Group.of(MAYBE_INDICATOR), Group.of(MAYBE_OUTCOME));

    static final RecordType ASSESSMENT = new RecordType(
            "assessment",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            PLAN,
                            MAYBE_INDICATOR,
                            MAYBE_OUTCOME,
                            AREA,
                            PERIOD,
                            STATUS,
                            DIRECTION,
                            WORDING,
                            REASON,
                            BY,
                            VALID_UNTIL,
                            KNOWN_ON)
                    .with(ONE_SUBJECT, Rule.atLeastOne(STATUS, DIRECTION, WORDING)),
            JudgementFields::assessment);

    static final RecordType COMMENTARY = new RecordType(
            "commentary",
            Shape.of(Named.TYPE, DATASET, PLAN, MAYBE_INDICATOR, MAYBE_OUTCOME, AREA, PERIOD, TEXT, BY, KNOWN_ON)
                    .with(ONE_SUBJECT),
            JudgementFields::commentary);

    static final RecordType ACTION = new RecordType(
            "action",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            PLAN,
                            MAYBE_INDICATOR,
                            MAYBE_OUTCOME,
                            REFERENCE,
                            TEXT,
                            OWNER,
                            DUE,
                            STATE,
                            KNOWN_ON)
                    .with(ONE_SUBJECT),
            JudgementFields::action);

    private JudgementFields() {}

    private static FeedRecord assessment(Values values) {
        return new Assessment(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                Named.subject(values),
                values.get(AREA),
                values.get(PERIOD),
                values.find(STATUS),
                values.find(DIRECTION),
                values.find(WORDING),
                values.get(REASON),
                values.get(BY),
                values.find(VALID_UNTIL),
                values.find(KNOWN_ON));
    }

    private static FeedRecord commentary(Values values) {
        return new Commentary(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                Named.subject(values),
                values.get(AREA),
                values.get(PERIOD),
                values.get(TEXT),
                values.get(BY),
                values.find(KNOWN_ON));
    }

    private static FeedRecord action(Values values) {
        return new Action(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                Named.subject(values),
                values.get(REFERENCE),
                values.get(TEXT),
                values.get(OWNER),
                values.find(DUE),
                values.get(STATE),
                values.find(KNOWN_ON));
    }
}
