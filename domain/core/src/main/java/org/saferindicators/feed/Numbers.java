package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.WRONG_TYPE;

import java.math.BigDecimal;
import java.util.Optional;

/** Kinds of numbers. */
final class Numbers {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    static final Kind<Double> ANY = decimal(LARGEST.negate(), LARGEST);
    static final Kind<Double> NOT_NEGATIVE = decimal(BigDecimal.ZERO, LARGEST);
    static final Kind<Double> PERCENTAGE = decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));
    static final Kind<Integer> ROW_NUMBER = integer(1, 10_000_000);
    static final Kind<Integer> YEAR = integer(Times.FIRST_YEAR, Times.LAST_YEAR);
    static final Kind<Boolean> TRUE_OR_FALSE = (node, at) -> node instanceof Node.Flag(boolean value)
            ? Optional.of(value)
            : at.refuse(WRONG_TYPE, "expected true or false, not " + node.what());

    private Numbers() {}

    /** A whole number; 5.0 is one, as in JSON Schema. */
    static Kind<Long> whole(long least, long most) {
        String expected = "expected a whole number from " + least + " to " + most;
        return number((value, at) -> {
            if (decimals(value) > 0) {
                return at.refuse(WRONG_TYPE, expected);
            }
            boolean inside = within(value, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return inside ? Optional.of(value.longValue()) : at.refuse(OUT_OF_RANGE, expected);
        });
    }

    /** A whole number that fits an {@code int}. */
    static Kind<Integer> integer(int least, int most) {
        Kind<Long> whole = whole(least, most);
        return (node, at) -> whole.read(node, at).map(Math::toIntExact);
    }

    /** A share, 0 to 1, with as many decimals as a number may have. */
    static Kind<Double> share() {
        return number((value, at) -> within(value, BigDecimal.ZERO, BigDecimal.ONE)
                ? Optional.of(value.doubleValue())
                : at.refuse(OUT_OF_RANGE, "expected a share from 0 to 1"));
    }

    private static Kind<Double> decimal(BigDecimal least, BigDecimal most) {
        String expected =
                "expected a number from " + least + " to " + most + " with at most " + MOST_DECIMALS + " decimals";
        return number((value, at) -> within(value, least, most) && decimals(value) <= MOST_DECIMALS
                ? Optional.of(value.doubleValue())
                : at.refuse(OUT_OF_RANGE, expected));
    }

    private static <T> Kind<T> number(NumberReader<T> reader) {
        return (node, at) -> node instanceof Node.Num(BigDecimal value)
                ? reader.read(value, at)
                : at.refuse(WRONG_TYPE, "expected a number, not " + node.what());
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static int decimals(BigDecimal value) {
        return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    @FunctionalInterface
    private interface NumberReader<T> {
        Optional<T> read(BigDecimal value, Faults.At at);
    }
}
