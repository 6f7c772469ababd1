package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.PERIOD;

import org.saferindicators.observation.Amount;

/** The fields of a measurement. */
final class MeasurementFields {

    static final Field<String> SUBMISSION = required("submission", Texts.SLUG);
    static final Field<Integer> ROW = required("row", Numbers.ROW_NUMBER);
    static final Field<String> MEASURE = required("measure", Texts.SLUG);
    static final Field<Double> VALUE = optional("value", Numbers.ANY);
    static final Field<Double> NUMERATOR = optional("numerator", Numbers.NOT_NEGATIVE);
    static final Field<Double> DENOMINATOR = optional("denominator", Numbers.NOT_NEGATIVE);
    static final Field<Double> PERCENTAGE = optional("percentage", Numbers.PERCENTAGE);
    static final Field<Integer> SAMPLE_BASE = optional("sampleBase", Numbers.integer(1, 1_000_000_000));
    static final Field<String> STATUS = optional("status", Texts.oneOf("provisional", "final"));
    static final Field<String> NOTE = optional("note", Texts.TEXT);

    static final RecordType TYPE = new RecordType(
            "measurement",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            SUBMISSION,
                            ROW,
                            MEASURE,
                            AREA,
                            PERIOD,
                            VALUE,
                            NUMERATOR,
                            DENOMINATOR,
                            PERCENTAGE,
                            SAMPLE_BASE,
                            STATUS,
                            NOTE)
                    .with(
                            Rule.exactlyOne(Group.of(VALUE), Group.of(NUMERATOR, DENOMINATOR), Group.of(PERCENTAGE)),
                            Rule.onlyWith(SAMPLE_BASE, PERCENTAGE)),
            MeasurementFields::record);

    private MeasurementFields() {}

    private static FeedRecord record(Values values) {
        return new Measurement(
                values.get(DATASET),
                values.get(SUBMISSION),
                values.get(ROW),
                values.get(MEASURE),
                values.get(AREA),
                values.get(PERIOD),
                amount(values),
                values.find(STATUS).filter("provisional"::equals).isPresent(),
                values.find(NOTE));
    }

    private static Amount amount(Values values) {
        if (values.has(NUMERATOR)) {
            return new Amount.Parts(values.get(NUMERATOR), values.get(DENOMINATOR));
        }
        Field<Double> printed = values.has(VALUE) ? VALUE : PERCENTAGE;
        return new Amount.Printed(values.get(printed), values.find(SAMPLE_BASE).map(Integer::doubleValue));
    }
}
