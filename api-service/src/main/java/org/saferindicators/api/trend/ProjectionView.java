package org.saferindicators.api.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.assessment.Performance;
import org.saferindicators.assessment.Shown;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.projection.Projection;
import org.saferindicators.trend.Outlook;

/**
 * Where the financial year will end.
 *
 * @param label always projected
 * @param year the year
 * @param monthsKnown how many months are known
 * @param toDate events so far
 * @param value where it will end
 * @param display as a person sees it
 * @param lower lower end of the range
 * @param upper upper end of the range
 * @param method how
 * @param workings the arithmetic
 * @param againstRule what the projected value would be by the rule
 * @param nextTwelve recent levels carried forward
 * @param refusal why it is not said
 */
@Schema(name = "Projection", description = "Where the financial year will end; never a status of its own.")
public record ProjectionView(
        @Schema(description = "Says that nothing here has happened yet.", examples = "projected")
        String label,

        @Schema(description = "The financial year.", examples = "FY2017/18") @Nullable
        String year,

        @Schema(description = "How many of its months are known.", examples = "10") @Nullable
        Integer monthsKnown,

        @Schema(description = "Events so far.", examples = "1769") @Nullable
        Double toDate,

        @Schema(
                description =
                        "Where it will end, in the unit of the figure; null while fewer than three months are known,"
                                + " then the range alone is told.",
                examples = "2116.4")
        @JsonInclude
        @Nullable
        Double value,

        @Schema(description = "The value as a person sees it.", examples = "2,116") @Nullable
        String display,

        @Schema(description = "Lower end of the 95 % range.", examples = "2022.76") @Nullable
        Double lower,

        @Schema(description = "Upper end of the 95 % range.", examples = "2210.04") @Nullable
        Double upper,

        @Schema(
                description =
                        "blended (mean of pro rata and last year's remainder), pro-rata where last year is not to be"
                                + " had, or complete.",
                examples = "blended")
        @Nullable
        String method,

        @Schema(description = "The arithmetic, in events.") @Nullable
        Workings workings,

        @Schema(description = "What the projected value would be by the indicator's rule.") @Nullable
        AgainstRule againstRule,

        @Schema(description = "The rolling twelve months carried forward a year, if recent levels continue.") @Nullable
        NextTwelve nextTwelve,

        @Schema(description = "Why it is not said.") @Nullable
        RefusalView refusal) {

    /**
     * The arithmetic.
     *
     * @param proRata to date times 12 over the months known
     * @param proRataByDays to date times the days of the year over those of the months known
     * @param lastYearRemainder to date and what last year still had
     * @param seasonalShare by last year's share of the months known
     * @param dispersion how much more than chance the months vary
     */
    @Schema(name = "ProjectionWorkings", description = "The arithmetic of a projection, in events.")
    public record Workings(
            @Schema(description = "To date times 12 over the months known.", examples = "2122.8")
            double proRata,

            @Schema(description = "The same by days; told, not used.", examples = "2110.08")
            double proRataByDays,

            @Schema(description = "To date and what last year still had.", examples = "2110") @Nullable
            Double lastYearRemainder,

            @Schema(description = "By last year's share of the months known; told, not used.", examples = "2101.9")
            @Nullable
            Double seasonalShare,

            @Schema(description = "How much more than chance the months vary, 1 or more.", examples = "1.31")
            double dispersion) {}

    /**
     * The projected value by the rule.
     *
     * @param label always projected
     * @param status the colour it would have
     * @param sentence why
     */
    @Schema(name = "ProjectedStatus", description = "What a projected value would be by the rule; not the status.")
    public record AgainstRule(
            @Schema(description = "Says that it is no status.", examples = "projected")
            String label,

            @Schema(description = "green, amber, red or monitoring.", examples = "amber")
            String status,

            @Schema(description = "Why, in a clause.", examples = "it is 26 above last year (2,090), within 5 %")
            String sentence) {}

    /**
     * Recent levels carried forward.
     *
     * @param label what it rests on
     * @param value the rolling twelve months
     * @param lower lower end of the 95 % range
     * @param upper upper end of the 95 % range
     */
    @Schema(name = "NextTwelve", description = "The rolling twelve months carried forward a year.")
    public record NextTwelve(
            @Schema(description = "What it rests on.", examples = "if recent levels continue")
            String label,

            @Schema(description = "The rolling twelve months.", examples = "2110")
            double value,

            @Schema(description = "Lower end of the 95 % range.", examples = "1605.2")
            double lower,

            @Schema(description = "Upper end of the 95 % range.", examples = "2614.8")
            double upper) {}

    static ProjectionView of(Indicator indicator, Outlook outlook) {
        return switch (outlook) {
            case Outlook.Refused(var refusal) -> refused(RefusalView.of(refusal));
            case Outlook.Projected projected -> of(indicator, projected);
        };
    }

    private static ProjectionView refused(RefusalView refusal) {
        return new ProjectionView(
                "projected", null, null, null, null, null, null, null, null, null, null, null, refusal);
    }

    private static ProjectionView of(Indicator indicator, Outlook.Projected found) {
        Projection projection = found.projection();
        return new ProjectionView(
                "projected",
                found.year().toString(),
                projection.months(),
                projection.toDate(),
                found.value().map(Quantity::value).orElse(null),
                found.value()
                        .map(value -> Shown.value(indicator, value.value()))
                        .orElse(null),
                found.range().map(Interval::lower).orElse(null),
                found.range().map(Interval::upper).orElse(null),
                method(projection),
                workings(found.year(), projection),
                found.target().map(ProjectionView::against).orElse(null),
                found.nextTwelve().map(ProjectionView::next).orElse(null),
                null);
    }

    private static String method(Projection projection) {
        if (projection.months() == Projection.YEAR) {
            return "complete";
        }
        return projection.remainder().isPresent() ? "blended" : "pro-rata";
    }

    private static Workings workings(FinancialYear year, Projection projection) {
        return new Workings(
                projection.proRata(),
                projection.proRataByDays(days(year, projection.months()), days(year, Projection.YEAR)),
                projection.remainder().orElse(null),
                projection.seasonalShare().orElse(null),
                projection.dispersion());
    }

    private static int days(FinancialYear year, int months) {
        return MonthRange.of(year.april(), months).months().stream()
                .mapToInt(YearMonth::lengthOfMonth)
                .sum();
    }

    private static AgainstRule against(Performance performance) {
        return new AgainstRule("projected", performance.status().word(), performance.because());
    }

    private static NextTwelve next(Outlook.CarriedForward one) {
        return new NextTwelve(
                "if recent levels continue",
                one.value(),
                one.range().lower(),
                one.range().upper());
    }
}
