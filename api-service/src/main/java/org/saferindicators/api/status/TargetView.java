package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.TargetInForce;
import org.saferindicators.feed.Target;
import org.saferindicators.period.MonthRange;

/**
 * The target of the year.
 *
 * @param year the financial year
 * @param kind what is wanted
 * @param value the limit, or the change in percent
 * @param lower lower end of a band
 * @param upper upper end of a band
 * @param proRata the limit in proportion to the months gone
 * @param months how many months those are
 */
@Schema(name = "Target", description = "The target of the financial year in which the window ends.")
public record TargetView(
        @Schema(description = "The financial year.", examples = "FY2017/18")
        String year,

        @Schema(
                description = "What is wanted: maximum, minimum, band, change-on-baseline or" + " change-on-last-year.",
                examples = "maximum")
        String kind,

        @Schema(description = "The limit, or the wanted change in percent.", examples = "169") @Nullable
        Double value,

        @Schema(description = "Lower end of a band.", examples = "28") @Nullable
        Double lower,

        @Schema(description = "Upper end of a band.", examples = "40") @Nullable
        Double upper,

        @Schema(description = "The limit in proportion to the months gone.", examples = "140.83333333333334") @Nullable
        Double proRata,

        @Schema(description = "How many months those are.", examples = "10")
        int months) {

    static TargetView of(TargetInForce inForce, MonthRange window) {
        Double proRata = inForce.forWindow().orElse(null);
        String year = inForce.target().year().toString();
        int months = window.length();
        return switch (inForce.target().aim()) {
            case Target.Maximum(double limit) -> limit(year, "maximum", limit, proRata, months);
            case Target.Minimum(double limit) -> limit(year, "minimum", limit, proRata, months);
            case Target.Within(double lower, double upper) ->
                new TargetView(year, "band", null, lower, upper, proRata, months);
            case Target.ChangeOnBaseline(double percent) -> limit(year, "change-on-baseline", percent, proRata, months);
            case Target.ChangeOnLastYear(double percent) ->
                limit(year, "change-on-last-year", percent, proRata, months);
        };
    }

    private static TargetView limit(String year, String kind, double value, @Nullable Double proRata, int months) {
        return new TargetView(year, kind, value, null, null, proRata, months);
    }
}
