package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saferindicators.period.FinancialYear;

/**
 * What a partnership wants an indicator to be in a year.
 *
 * @param dataset id of the dataset
 * @param plan slug of the plan
 * @param indicator slug of the indicator
 * @param area code of the area
 * @param year the financial year
 * @param aim what is wanted
 * @param profile share of each month April to March, summing to 1
 * @param validFrom day from which it holds
 * @param knownOn day from which it counts as known
 */
public record Target(
        String dataset,
        Optional<String> plan,
        String indicator,
        String area,
        FinancialYear year,
        Aim aim,
        List<Double> profile,
        LocalDate validFrom,
        Optional<LocalDate> knownOn)
        implements Statement {

    /** Copies the list. */
    public Target {
        profile = List.copyOf(profile);
    }

    /** What is wanted. */
    public sealed interface Aim {}

    /**
     * No more than this in the year.
     *
     * @param value the limit
     */
    public record Maximum(double value) implements Aim {}

    /**
     * At least this in the year.
     *
     * @param value the limit
     */
    public record Minimum(double value) implements Aim {}

    /**
     * Between two ends, both in.
     *
     * @param lower lower end
     * @param upper upper end
     */
    public record Within(double lower, double upper) implements Aim {}

    /**
     * A change on the baseline, percent; negative for a reduction.
     *
     * @param percent the change
     */
    public record ChangeOnBaseline(double percent) implements Aim {}

    /**
     * A change on the year before, percent; negative for a reduction.
     *
     * @param percent the change
     */
    public record ChangeOnLastYear(double percent) implements Aim {}

    /** The same share for each of the twelve months. */
    public static List<Double> evenProfile() {
        return Collections.nCopies(12, 1.0 / 12);
    }

    @Override
    public String type() {
        return "target";
    }

    @Override
    public String naturalKey() {
        return String.join("|", plan.orElse(""), indicator, area, year.toString());
    }
}
