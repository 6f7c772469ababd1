package org.saferindicators.api.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.page.Report;

/**
 * A board report; frozen ones have the same form.
 *
 * @param plan slug of the plan
 * @param title title
 * @param area name of the area
 * @param period what it is about
 * @param asAt as known on which day
 * @param introduction what it is for
 * @param summary the overall figures
 * @param sections the overall summary, then one for each outcome
 * @param recommendations what the board is asked to do
 * @param contactRoles roles to ask
 * @param notes footnotes
 */
@Schema(name = "Report", description = "A board report: sentences bound to the figures of a page.")
public record ReportView(
        @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
        String plan,

        @Schema(description = "Title.", examples = "Barking and Dagenham Community Safety Partnership 2017/18")
        String title,

        @Schema(description = "Name of the area.", examples = "Barking and Dagenham")
        String area,

        @Schema(description = "What it is about.", examples = "2018-01, January 2018")
        String period,

        @Schema(description = "The day as at which everything in it was known.", examples = "2018-03-28")
        LocalDate asAt,

        @Schema(description = "What it is for.") String introduction,
        @Schema(description = "The overall figures.") SummaryView summary,

        @Schema(description = "The overall summary, then one section for each outcome.")
        List<SectionView> sections,

        @Schema(description = "What the board is asked to do.")
        List<String> recommendations,

        @Schema(description = "Roles to ask, never persons.")
        List<String> contactRoles,

        @Schema(description = "Footnotes.") List<String> notes) {

    /**
     * How many stand where.
     *
     * @param indicators how many there are
     * @param onTrack how many are as wanted
     * @param between how many are about the same
     * @param offTrack how many are not as wanted
     * @param monitored how many are watched
     * @param withoutVerdict how many have no verdict
     * @param overall what that comes to
     * @param dataCoverage how much data there is
     */
    @Schema(
            name = "ReportSummary",
            description = "How many stand where: by the computed verdict, or the judged one where none is computed.")
    public record SummaryView(
            @Schema(description = "How many indicators there are.", examples = "24")
            int indicators,

            @Schema(description = "How many are as wanted.", examples = "5")
            int onTrack,

            @Schema(description = "How many are about the same.", examples = "4")
            int between,

            @Schema(description = "How many are not as wanted.", examples = "6")
            int offTrack,

            @Schema(description = "How many are watched without a wish.", examples = "4")
            int monitored,

            @Schema(description = "How many have no verdict.", examples = "5")
            int withoutVerdict,

            @Schema(
                    description = "Of those with a verdict: majority on track, majority off track, mixed or no data.",
                    examples = "mixed")
            String overall,

            @Schema(
                    description = "How many have a figure: all, most or little data available.",
                    examples = "most data available")
            String dataCoverage) {

        private static SummaryView of(Report.Summary one) {
            return new SummaryView(
                    one.indicators(),
                    one.onTrack(),
                    one.between(),
                    one.offTrack(),
                    one.monitored(),
                    one.withoutVerdict(),
                    one.overall(),
                    one.dataCoverage());
        }
    }

    /**
     * A part of the report.
     *
     * @param id slug of the outcome
     * @param title heading
     * @param rollUp colour that follows from the indicators
     * @param judged colour that a person gave
     * @param paragraphs what is said of it as a whole
     * @param items its indicators
     */
    @Schema(name = "ReportSection", description = "A part of the report: the overall summary, or an outcome.")
    public record SectionView(
            @Schema(description = "Slug of the outcome, or overall.", examples = "high-volume-crime")
            String id,

            @Schema(description = "Heading.", examples = "Less of the crime that is most common here")
            String title,

            @Schema(description = "The colour that follows from the indicators.", examples = "red") @Nullable
            String rollUp,

            @Schema(description = "The colour that a person gave.", examples = "amber") @Nullable
            String judged,

            @Schema(description = "What is said of it as a whole.")
            List<String> paragraphs,

            @Schema(description = "Its indicators.") List<ItemView> items) {

        private static SectionView of(Report.Section one) {
            return new SectionView(
                    one.id(),
                    one.title(),
                    one.rollUp().orElse(null),
                    one.judged().orElse(null),
                    one.paragraphs(),
                    one.items().stream().map(ItemView::of).toList());
        }
    }

    /**
     * What is said of an indicator.
     *
     * @param indicator slug
     * @param title as people say it
     * @param status the verdict
     * @param judged the verdict a person gave
     * @param sentence the figures in a sentence
     * @param remarks what to bear in mind
     * @param comments performance overviews
     * @param contradictions what speaks against the figures
     * @param actions what is being done
     */
    @Schema(name = "ReportItem", description = "What is said of an indicator.")
    public record ItemView(
            @Schema(description = "Slug of the indicator.", examples = "burglary")
            String indicator,

            @Schema(description = "Title.", examples = "Burglary")
            String title,

            @Schema(description = "The verdict on the plan's scale.", examples = "red")
            String status,

            @Schema(description = "The verdict a person gave.", examples = "amber") @Nullable
            String judged,

            @Schema(
                    description = "The figures in a sentence.",
                    examples = "Financial year to date to January 2018 (1,319) is 26.1 % higher (+273) than the same"
                            + " point last year (1,046); London is up 13.0 %.")
            String sentence,

            @Schema(description = "What to bear in mind.") List<String> remarks,

            @Schema(description = "Judgements and performance overviews.")
            List<String> comments,

            @Schema(description = "Where a comment or a judgement speaks against the figures.")
            List<String> contradictions,

            @Schema(description = "What is being done.") List<String> actions) {

        private static ItemView of(Report.Item one) {
            return new ItemView(
                    one.indicator(),
                    one.title(),
                    one.status(),
                    one.judged().orElse(null),
                    one.sentence(),
                    one.remarks(),
                    one.comments(),
                    one.contradictions(),
                    one.actions());
        }
    }

    static ReportView of(Report report) {
        return new ReportView(
                report.plan(),
                report.title(),
                report.area(),
                report.period(),
                report.asAt(),
                report.introduction(),
                SummaryView.of(report.summary()),
                report.sections().stream().map(SectionView::of).toList(),
                report.recommendations(),
                report.contactRoles(),
                report.notes());
    }
}
