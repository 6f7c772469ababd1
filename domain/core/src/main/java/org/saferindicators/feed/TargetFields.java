package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.WRONG_TYPE;
import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.INDICATOR;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.PLAN;
import static org.saferindicators.feed.Named.VALID_FROM;

import java.util.List;
import java.util.Optional;
import org.saferindicators.period.FinancialYear;

/** The fields of a target. */
final class TargetFields {

    private static final int MONTHS = 12;
    private static final double SUM_TOLERANCE = 1e-6;

    /** The kinds of target on the wire. */
    private enum Aimed {
        MAXIMUM("maximum"),
        MINIMUM("minimum"),
        BAND("band"),
        CHANGE_ON_BASELINE("change-on-baseline"),
        CHANGE_ON_LAST_YEAR("change-on-last-year");

        private final String word;

        Aimed(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final Kind<List<Double>> SHARES = Lists.of(Numbers.share(), MONTHS, MONTHS);
    private static final Field<FinancialYear> YEAR = required("year", Times.FINANCIAL_YEAR);
    private static final Field<Aimed> AIMED = required("kind", Texts.oneOf(Aimed.values(), Aimed::word));
    private static final Field<Double> VALUE = optional("value", Numbers.ANY);
    private static final Field<Double> LOWER = optional("lower", Numbers.ANY);
    private static final Field<Double> UPPER = optional("upper", Numbers.ANY);
    private static final Field<List<Double>> PROFILE = required("profile", TargetFields::profile);

    static final RecordType TYPE = new RecordType(
            "target",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            PLAN,
                            INDICATOR,
                            AREA,
                            YEAR,
                            AIMED,
                            VALUE,
                            LOWER,
                            UPPER,
                            PROFILE,
                            VALID_FROM,
                            KNOWN_ON)
                    .with(TargetFields::bandOrValue, TargetFields::lowerFirst),
            TargetFields::record);

    private TargetFields() {}

    private static Optional<List<Double>> profile(Node node, Faults.At at) {
        return switch (node) {
            case Node.Text ignored -> Texts.oneOf("even").read(node, at).map(even -> Target.evenProfile());
            case Node.Items ignored -> SHARES.read(node, at).flatMap(shares -> whole(shares, at));
            case Node.Num ignored -> notAProfile(node, at);
            case Node.Flag ignored -> notAProfile(node, at);
            case Node.Nothing ignored -> notAProfile(node, at);
            case Node.Obj ignored -> notAProfile(node, at);
        };
    }

    private static Optional<List<Double>> notAProfile(Node node, Faults.At at) {
        return at.refuse(WRONG_TYPE, "expected 'even' or a list of 12 shares, not " + node.what());
    }

    private static Optional<List<Double>> whole(List<Double> shares, Faults.At at) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return Math.abs(sum - 1) <= SUM_TOLERANCE
                ? Optional.of(shares)
                : at.refuse(OUT_OF_RANGE, "expected shares that add up to 1 within 0.000001");
    }

    private static void bandOrValue(Values values, Faults faults) {
        values.find(AIMED).ifPresent(aimed -> {
            boolean band = aimed == Aimed.BAND;
            needed(LOWER, band, values, faults);
            needed(UPPER, band, values, faults);
            needed(VALUE, !band, values, faults);
        });
    }

    private static void needed(Field<Double> field, boolean wanted, Values values, Faults faults) {
        if (wanted && !values.has(field)) {
            Rule.missing(field, "expected " + field.name() + " with this kind of target", faults);
        }
        if (!wanted && values.has(field)) {
            Rule.refuse(field, "expected no " + field.name() + " with this kind of target", faults);
        }
    }

    private static void lowerFirst(Values values, Faults faults) {
        boolean reversed = values.find(LOWER).isPresent()
                && values.find(UPPER).filter(upper -> upper < values.get(LOWER)).isPresent();
        if (reversed) {
            faults.at(UPPER.name()).refuse(OUT_OF_RANGE, "expected an upper end not below the lower");
        }
    }

    private static FeedRecord record(Values values) {
        return new Target(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                values.get(INDICATOR),
                values.get(AREA),
                values.get(YEAR),
                aim(values),
                values.get(PROFILE),
                values.get(VALID_FROM),
                values.find(KNOWN_ON));
    }

    private static Target.Aim aim(Values values) {
        return switch (values.get(AIMED)) {
            case MAXIMUM -> new Target.Maximum(values.get(VALUE));
            case MINIMUM -> new Target.Minimum(values.get(VALUE));
            case BAND -> new Target.Within(values.get(LOWER), values.get(UPPER));
            case CHANGE_ON_BASELINE -> new Target.ChangeOnBaseline(values.get(VALUE));
            case CHANGE_ON_LAST_YEAR -> new Target.ChangeOnLastYear(values.get(VALUE));
        };
    }
}
