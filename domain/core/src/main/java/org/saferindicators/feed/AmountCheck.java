package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.NUMERATOR_ABOVE_DENOMINATOR;
import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.WRONG_FORM;

import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.observation.Amount;

/** Whether an amount fits the form of its measure. */
final class AmountCheck {

    private static final String VALUE = MeasurementFields.VALUE.name();
    private static final String NUMERATOR = MeasurementFields.NUMERATOR.name();
    private static final String PERCENTAGE = MeasurementFields.PERCENTAGE.name();

    private AmountCheck() {}

    /** How an amount was sent; the amount itself no longer tells a value from a percentage. */
    private enum Sent {
        VALUE,
        PARTS,
        PERCENTAGE
    }

    static void check(Measurement record, Measure measure, Arrival arrival, Faults faults) {
        Sent sent = sent(arrival);
        if (fits(measure.form(), sent)) {
            limits(record.amount(), measure.form(), faults);
        } else {
            faults.at(field(sent)).refuse(WRONG_FORM, "expected " + expected(measure.form()) + " for this measure");
        }
    }

    private static Sent sent(Arrival arrival) {
        if (arrival.sent().containsKey(VALUE)) {
            return Sent.VALUE;
        }
        return arrival.sent().containsKey(PERCENTAGE) ? Sent.PERCENTAGE : Sent.PARTS;
    }

    private static String field(Sent sent) {
        return switch (sent) {
            case VALUE -> VALUE;
            case PARTS -> NUMERATOR;
            case PERCENTAGE -> PERCENTAGE;
        };
    }

    private static boolean fits(MeasureForm form, Sent sent) {
        return switch (form) {
            case COUNT, VALUE -> sent == Sent.VALUE;
            case PROPORTION -> sent != Sent.VALUE;
            case RATIO -> sent != Sent.PERCENTAGE;
        };
    }

    private static String expected(MeasureForm form) {
        return switch (form) {
            case COUNT, VALUE -> "a value";
            case PROPORTION -> "numerator and denominator, or a percentage,";
            case RATIO -> "numerator and denominator, or a value,";
        };
    }

    private static void limits(Amount amount, MeasureForm form, Faults faults) {
        switch (amount) {
            case Amount.Printed(double value, var ignored)
            when form != MeasureForm.VALUE && value < 0 ->
                faults.at(VALUE).refuse(OUT_OF_RANGE, "expected a value not below 0 for this measure");
            case Amount.Parts(double above, double below)
            when form == MeasureForm.PROPORTION && above > below ->
                faults.at(NUMERATOR).refuse(NUMERATOR_ABOVE_DENOMINATOR, "expected at most the denominator");
            case Amount.Printed ignored -> {}
            case Amount.Parts ignored -> {}
        }
    }
}
