package org.saferindicators.api.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.Shown;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.Rounding;
import org.saferindicators.trend.RevisionSizes;
import org.saferindicators.trend.Trend;

/**
 * How far figures of a series are revised.
 *
 * @param byAge size by age
 * @param months first against latest
 * @param warning what to bear in mind of the latest month
 */
@Schema(
        name = "Revisions",
        description = "How far figures are revised. A first figure is never to be compared with a final one without"
                + " saying so.")
public record RevisionsView(
        @Schema(description = "Median size by age, from six months observed on.")
        List<ByAge> byAge,

        @Schema(description = "First against latest figure of each month that was revised.")
        List<MonthView> months,

        @Schema(
                description = "That figures as young as the latest were revised by more than 1 %.",
                examples = "Figures of this age were revised by 1.8 % (median of 12 months).")
        @Nullable
        String warning) {

    /**
     * Size at an age.
     *
     * @param monthsSinceEnd age
     * @param medianPercent median size
     * @param observed of how many months
     */
    @Schema(name = "RevisionSize", description = "How far figures of an age were from the latest.")
    public record ByAge(
            @Schema(description = "Whole months since the end of the month they are about.", examples = "1")
            int monthsSinceEnd,

            @Schema(description = "Median distance to the latest figure, percent.", examples = "0.8")
            double medianPercent,

            @Schema(description = "Of how many months.", examples = "12")
            int observed) {}

    /**
     * First against latest.
     *
     * @param month the month
     * @param first its first figure
     * @param firstKnownOn from when
     * @param latest its latest figure
     * @param latestKnownOn from when
     * @param percent how far apart
     */
    @Schema(name = "MonthRevision", description = "First against latest figure of a month.")
    public record MonthView(
            @Schema(description = "The month.", examples = "2020-05")
            YearMonth month,

            @Schema(description = "Its first figure.", examples = "1,433")
            String first,

            @Schema(description = "From when that was known.", examples = "2020-06-30")
            LocalDate firstKnownOn,

            @Schema(description = "Its latest figure.", examples = "1,444")
            String latest,

            @Schema(description = "From when that is known.", examples = "2020-07-31")
            LocalDate latestKnownOn,

            @Schema(description = "How far the latest lies from the first, percent.", examples = "0.77") @Nullable
            Double percent) {}

    static RevisionsView of(Indicator indicator, Trend trend, RevisionSizes sizes) {
        return new RevisionsView(
                sizes.byAge().stream()
                        .map(one -> new ByAge(one.months(), one.medianPercent(), one.observed()))
                        .toList(),
                sizes.months().stream()
                        .filter(one -> one.first().value() != one.latest().value())
                        .map(one -> month(indicator, one))
                        .toList(),
                warning(trend, sizes).orElse(null));
    }

    private static MonthView month(Indicator indicator, RevisionSizes.MonthRevision one) {
        return new MonthView(
                one.month(),
                Shown.value(indicator, one.first().value()),
                one.first().knownOn(),
                Shown.value(indicator, one.latest().value()),
                one.latest().knownOn(),
                one.percent().orElse(null));
    }

    private static Optional<String> warning(Trend trend, RevisionSizes sizes) {
        LocalDate end = trend.question().last().atEndOfMonth();
        int age = (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(end), YearMonth.from(trend.asAt())));
        return sizes.at(age)
                .filter(RevisionSizes.ByAge::isLarge)
                .map(size -> "Figures of this age were revised by " + Rounding.plain(size.medianPercent(), 1)
                        + " % (median of " + size.observed() + " months).");
    }
}
