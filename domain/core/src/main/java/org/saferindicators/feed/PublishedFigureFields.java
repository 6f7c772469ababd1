package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.NOT_ALLOWED;
import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.AREA;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.INDICATOR;
import static org.saferindicators.feed.Named.KNOWN_ON;
import static org.saferindicators.feed.Named.PERIOD;
import static org.saferindicators.feed.Named.PLAN;

import java.util.Optional;
import org.saferindicators.indicator.Direction;

/** The fields of a published figure. */
final class PublishedFigureFields {

    private static final int MOST_RANKED = 100_000;
    private static final Field<Statistic> STATISTIC =
            required("statistic", Texts.oneOf(Statistic.values(), Statistic::word));
    private static final Field<Double> VALUE = optional("value", Numbers.ANY);
    private static final Field<String> TEXT = optional("text", Texts.SHORT_TEXT);
    private static final Field<Integer> OF = optional("of", Numbers.integer(1, MOST_RANKED));
    private static final Field<String> DOCUMENT = required("document", Texts.SHORT_TEXT);
    private static final Field<String> PAGE = optional("page", Texts.SHORT_TEXT);

    static final RecordType TYPE = new RecordType(
            "published-figure",
            Shape.of(
                            Named.TYPE,
                            DATASET,
                            PLAN,
                            INDICATOR,
                            AREA,
                            PERIOD,
                            STATISTIC,
                            VALUE,
                            TEXT,
                            OF,
                            DOCUMENT,
                            PAGE,
                            KNOWN_ON)
                    .with(
                            PublishedFigureFields::valueOrText,
                            PublishedFigureFields::directionIsAWord,
                            PublishedFigureFields::rankIsAPlace),
            PublishedFigureFields::record);

    private PublishedFigureFields() {}

    private static void valueOrText(Values values, Faults faults) {
        values.find(STATISTIC).ifPresent(statistic -> {
            boolean inWords = statistic == Statistic.STANDING || statistic == Statistic.DIRECTION;
            Field<?> wanted = inWords ? TEXT : VALUE;
            Field<?> other = inWords ? VALUE : TEXT;
            if (!values.has(wanted)) {
                Rule.missing(wanted, "expected " + wanted.name() + " with this statistic", faults);
            }
            if (values.has(other)) {
                Rule.refuse(other, "expected no " + other.name() + " with this statistic", faults);
            }
        });
    }

    private static void directionIsAWord(Values values, Faults faults) {
        if (is(Statistic.DIRECTION, values)
                && values.find(TEXT)
                        .filter(text -> Direction.ofWord(text).isEmpty())
                        .isPresent()) {
            faults.at(TEXT.name()).refuse(NOT_ALLOWED, "expected one of: up, steady, down");
        }
    }

    private static void rankIsAPlace(Values values, Faults faults) {
        boolean rank = is(Statistic.RANK, values);
        if (!rank && !is(Statistic.AREAS_IMPROVED, values) && values.has(OF)) {
            Rule.refuse(OF, "expected only with the statistics rank and areas-improved", faults);
        }
        if (rank && values.find(VALUE).filter(place -> !isPlace(place)).isPresent()) {
            faults.at(VALUE.name()).refuse(OUT_OF_RANGE, "expected a whole number from 1 to " + MOST_RANKED);
        }
    }

    private static boolean isPlace(double value) {
        return value >= 1 && value <= MOST_RANKED && value == Math.rint(value);
    }

    private static boolean is(Statistic statistic, Values values) {
        return values.find(STATISTIC).filter(statistic::equals).isPresent();
    }

    private static FeedRecord record(Values values) {
        return new PublishedFigure(
                values.get(DATASET),
                Optional.of(values.get(PLAN)),
                values.get(INDICATOR),
                values.get(AREA),
                values.get(PERIOD),
                values.get(STATISTIC),
                values.find(VALUE),
                values.find(TEXT),
                values.find(OF),
                values.get(DOCUMENT),
                values.find(PAGE),
                values.find(KNOWN_ON));
    }
}
