package org.saferindicators.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as a person sees them: rounded half away from zero, thousands with a comma, never "-0". */
public final class Rounding {

    /** Digits that are meant; what lies beyond is the noise of binary arithmetic. */
    private static final int MEANT_DIGITS = 15;

    private Rounding() {}

    /**
     * {@code value} to {@code places} decimals, half away from zero.
     *
     * @throws NumberFormatException when the value is not finite
     */
    public static BigDecimal round(double value, int places) {
        BigDecimal meant = BigDecimal.valueOf(value).round(new MathContext(MEANT_DIGITS, RoundingMode.HALF_UP));
        return meant.setScale(places, RoundingMode.HALF_UP);
    }

    /** {@code 1,319} or {@code 26.1}. */
    public static String plain(double value, int places) {
        return String.format(Locale.UK, "%,." + places + "f", round(value, places));
    }

    /** With its sign where it is not zero: {@code +273}, {@code -81}, {@code 0}. */
    public static String signed(double value, int places) {
        BigDecimal rounded = round(value, places);
        return (rounded.signum() > 0 ? "+" : "") + String.format(Locale.UK, "%,." + places + "f", rounded);
    }

    /** Without sign: {@code 273}. */
    public static String size(double value, int places) {
        return plain(Math.abs(value), places);
    }
}
