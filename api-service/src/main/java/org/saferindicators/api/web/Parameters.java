package org.saferindicators.api.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.Period;

/** Reads the texts of parameters; what cannot be read is a problem that names the parameter and says what can. */
public final class Parameters {

    private static final List<String> BASES =
            Arrays.stream(Basis.values()).map(Basis::word).toList();

    /** Four digits for the year: what lies beyond is no day of any record. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final List<String> CONFIDENCES = List.of("95", "99.8");
    private static final double USUAL = 0.95;
    private static final double STRICT = 0.998;

    private Parameters() {}

    /** A period in one of its five forms. */
    public static Optional<Period> period(@Nullable String text) {
        return Optional.ofNullable(text).map(Parameters::onePeriod);
    }

    private static Period onePeriod(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException notAPeriod) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    "period",
                    ProblemException.quoted(text) + " cannot be read: expected " + Period.EXPECTED + ".");
        }
    }

    /** A basis by its word. */
    public static Optional<Basis> basis(@Nullable String text) {
        return basis("basis", text);
    }

    /** A basis by its word, under another name. */
    public static Optional<Basis> basis(String name, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(word -> Basis.ofWord(word)
                        .orElseThrow(() -> ProblemException.about(
                                ProblemCode.INVALID_PARAMETER,
                                name,
                                ProblemException.quoted(word) + " is not a " + name + "; it is one of "
                                        + String.join(", ", BASES) + ".",
                                BASES)));
    }

    /** A calendar month, {@code 2018-01}. */
    public static Optional<YearMonth> month(String name, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(value -> Period.tryParse(value)
                        .filter(CalendarMonth.class::isInstance)
                        .map(period -> period.months().last())
                        .orElseThrow(() -> ProblemException.about(
                                ProblemCode.INVALID_PARAMETER,
                                name,
                                ProblemException.quoted(value) + " is not a month like 2018-01.")));
    }

    /** A day, {@code 2018-03-28}. */
    public static Optional<LocalDate> day(String name, @Nullable String text) {
        return Optional.ofNullable(text).map(value -> oneDay(name, value));
    }

    private static LocalDate oneDay(String name, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            throw notADay(name, text);
        } catch (DateTimeException notInTheCalendar) {
            throw notADay(name, text);
        }
    }

    private static ProblemException notADay(String name, String text) {
        return ProblemException.about(
                ProblemCode.INVALID_PARAMETER, name, ProblemException.quoted(text) + " is not a day like 2018-03-28.");
    }

    /** A confidence in percent, 95 where nothing is said, as a share. */
    public static double confidence(@Nullable String text) {
        return switch (text) {
            case null -> USUAL;
            case "95" -> USUAL;
            case "99.8" -> STRICT;
            default ->
                throw ProblemException.about(
                        ProblemCode.INVALID_PARAMETER,
                        "confidence",
                        ProblemException.quoted(text) + " is not a confidence; it is one of 95, 99.8.",
                        CONFIDENCES);
        };
    }

    /** A whole number from {@code least} to {@code most}, {@code usual} when nothing was given. */
    public static int number(String name, @Nullable String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        boolean digits = text.length() <= 9 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        int number = digits && !text.isEmpty() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    name,
                    ProblemException.quoted(text) + " is not a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
