package org.saferindicators.api.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.DatasetRefView;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.api.status.FigureView;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.api.status.PersonsView;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.benchmark.Benchmark;
import org.saferindicators.benchmark.Standing;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.store.read.Snapshot;

/**
 * An area among its peers and beside larger areas.
 *
 * @param plan slug of the plan
 * @param indicator which indicator
 * @param area where
 * @param basis which months are put together
 * @param period the period asked for
 * @param asAt the day as at which it is answered
 * @param figure the area's figure
 * @param population what a rate is divided by
 * @param interval how far it can be trusted by chance alone
 * @param group the group it is set among
 * @param standing its place
 * @param standingRefusal why it has none
 * @param average the group's average
 * @param peers the group, the area among them
 * @param funnel limits of chance
 * @param comparators larger areas
 * @param caveats what to bear in mind
 * @param source whose figures
 * @param dataset the dataset
 * @param definitionVersion version of the plan's definitions
 * @param dataRevision the state of the data
 */
@Schema(name = "Benchmark", description = "An area among its peers and beside larger areas.")
public record BenchmarkView(
        @Schema(description = "Slug of the plan.", examples = "first-time-entrants")
        String plan,

        @Schema(description = "Which indicator.") IndicatorRefView indicator,
        @Schema(description = "Where.") AreaRefView area,

        @Schema(description = "Which months are put together.", examples = "span")
        String basis,

        @Schema(description = "The period asked for, and the months it means.")
        PeriodView period,

        @Schema(description = "The day as at which it is answered, in Europe/London.", examples = "2026-11-21")
        LocalDate asAt,

        @Schema(description = "The area's figure.") FigureView figure,

        @Schema(description = "The population a rate is divided by.") @Nullable
        PersonsView population,

        @Schema(
                description =
                        "How far the figure can be trusted by chance alone; for rates and percentages with parts.")
        @Nullable
        IntervalView interval,

        @Schema(description = "The group it is set among.") @Nullable
        PeerListView group,

        @Schema(description = "Its place, where it has one.") @Nullable
        StandingView standing,

        @Schema(description = "Why it has no place.") @Nullable
        RefusalView standingRefusal,

        @Schema(description = "The group's average, or why there is none.")
        AverageView average,

        @Schema(description = "The group with the area itself: by rank, then those without a figure.")
        List<PeerView> peers,

        @Schema(description = "Limits within which chance alone would leave the members; with counts only.") @Nullable
        FunnelView funnel,

        @Schema(description = "Force, region, country and declared comparators, each with its own change.")
        List<LargerAreaView> comparators,

        @Schema(description = "What to bear in mind.") List<String> caveats,

        @Schema(description = "Whose figures.", examples = "Youth Justice Board")
        String source,

        @Schema(description = "The one dataset all figures come from.")
        DatasetRefView dataset,

        @Schema(description = "Version of the plan's definitions.", examples = "1")
        int definitionVersion,

        @Schema(description = "The state of the data; grows with every change.", examples = "42")
        long dataRevision) {

    static BenchmarkView of(Snapshot snapshot, Benchmark found) {
        StatusQuestion question = found.question();
        Indicator indicator = question.indicator();
        Standing standing = found.standing();
        return new BenchmarkView(
                indicator.plan(),
                IndicatorRefView.of(indicator),
                AreaRefView.of(question.area()),
                question.basis().word(),
                PeriodView.of(question.period(), question.window()),
                found.asAt(),
                FigureView.of(indicator, found.own().figure()),
                found.own().population().map(PersonsView::of).orElse(null),
                found.estimate().map(IntervalView::of).orElse(null),
                found.group().map(PeerListView::of).orElse(null),
                standing instanceof Standing.Placed placed ? StandingView.of(placed) : null,
                standing instanceof Standing.None none ? RefusalView.of(none.refusal()) : null,
                AverageView.of(indicator, found.average()),
                found.members().stream()
                        .map(member -> PeerView.of(indicator, member))
                        .toList(),
                found.funnel().map(FunnelView::of).orElse(null),
                found.larger().stream()
                        .map(one -> LargerAreaView.of(indicator, one))
                        .toList(),
                found.caveats(),
                indicator.source(),
                DatasetRefView.of(
                        found.dataset(),
                        snapshot.evidence()
                                .figures()
                                .report(found.dataset().id())
                                .completeThrough()),
                snapshot.catalogue().plan(indicator.plan()).orElseThrow().version(),
                snapshot.revision().data());
    }
}
