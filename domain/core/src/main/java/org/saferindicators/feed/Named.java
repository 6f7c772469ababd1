package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;

import java.time.LocalDate;
import org.saferindicators.period.Period;

/** The fields that several record types have. */
final class Named {

    static final Field<String> TYPE = required("type", Texts.SLUG);
    static final Field<String> DATASET = required("dataset", Texts.SLUG);
    static final Field<String> AREA = required("area", Texts.AREA);
    static final Field<Period> PERIOD = required("period", Times.PERIOD);
    static final Field<String> PLAN = required("plan", Texts.SLUG);
    static final Field<String> INDICATOR = required("indicator", Texts.NAME);
    static final Field<LocalDate> VALID_FROM = required("validFrom", Times.DAY);
    static final Field<LocalDate> KNOWN_ON = optional("knownOn", Times.DAY);

    /** An indicator, where an outcome may stand in its place. */
    static final Field<String> MAYBE_INDICATOR = optional("indicator", Texts.NAME);

    static final Field<String> MAYBE_OUTCOME = optional("outcome", Texts.SLUG);

    private Named() {}

    /** The indicator or the outcome. */
    static Subject subject(Values values) {
        return values.find(MAYBE_INDICATOR)
                .<Subject>map(Subject.OfIndicator::new)
                .orElseGet(() -> new Subject.OfOutcome(values.get(MAYBE_OUTCOME)));
    }
}
