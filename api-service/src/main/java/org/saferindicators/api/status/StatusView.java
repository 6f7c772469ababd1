package org.saferindicators.api.status;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.DatasetRefView;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.store.read.Snapshot;

/**
 * One status with its proof.
 *
 * @param plan slug of the plan
 * @param indicator which indicator
 * @param area where
 * @param basis which months are put together
 * @param period the period asked for
 * @param asAt the day as at which it is answered
 * @param figure the figure
 * @param located where the events of a reporting body lie
 * @param population what a rate is divided by
 * @param comparator what it is compared with
 * @param change how the two differ
 * @param performance the computed verdict
 * @param significance whether the change is more than noise
 * @param directions which way the figure moves
 * @param target the target of the year
 * @param assessment a person's judgement
 * @param comparators how other areas fared
 * @param published statistics printed for the same area and months
 * @param sentence the status in one sentence
 * @param caveats what to bear in mind
 * @param source whose figures
 * @param leadRole the role that answers for it
 * @param dataset the dataset
 * @param method how the comparison is made
 * @param definitionVersion version of the plan's definitions
 * @param dataRevision the state of the data
 */
@Schema(name = "Status", description = "One status with its proof.")
public record StatusView(
        @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
        String plan,

        @Schema(description = "Which indicator.") IndicatorRefView indicator,
        @Schema(description = "Where.") AreaRefView area,

        @Schema(
                description = "Which months are put together: month, quarter, financial-year,"
                        + " financial-year-to-date, rolling-12-months, snapshot, span or cohort.",
                examples = "financial-year-to-date")
        String basis,

        @Schema(description = "The period asked for, and the months it means.")
        PeriodView period,

        @Schema(description = "The day as at which it is answered, in Europe/London.", examples = "2018-03-28")
        LocalDate asAt,

        @Schema(description = "The figure.") FigureView figure,

        @Schema(description = "Where the events of a reporting body lie, for its own total.") @Nullable
        LocatedView located,

        @Schema(description = "The population a rate is divided by.") @Nullable
        PersonsView population,

        @Schema(description = "What it is compared with.") ComparatorView comparator,
        @Schema(description = "How the two differ.") ChangeView change,
        @Schema(description = "The computed verdict.") PerformanceView performance,

        @Schema(description = "Whether the change is more than the usual noise, where it can be tested.") @Nullable
        SignificanceView significance,

        @Schema(description = "Which way the figure moves, over each window that has figures.")
        List<DirectionView> directions,

        @Schema(description = "The target of the financial year, where there is one.") @Nullable
        TargetView target,

        @Schema(description = "A person's judgement of the same months, where there is one.") @Nullable
        AssessmentView assessment,

        @Schema(description = "How the comparator areas fared.")
        List<BesideView> comparators,

        @Schema(description = "Statistics printed for the same area and months.")
        List<PublishedView> published,

        @Schema(
                description = "The status in one sentence.",
                examples = "Burglary in Barking and Dagenham, April 2017 to January 2018: 1,319, up 273 (26.1 %)"
                        + " on 1,046, red because it is 273 above the same months a year earlier (1,046), worse"
                        + " by more than 5 %; London +13.0 % (published).")
        String sentence,

        @Schema(description = "What to bear in mind.") List<String> caveats,

        @Schema(description = "Whose figures.", examples = "MetStats2 (From Police systems)")
        String source,

        @Schema(
                description = "The role that answers for it, never a person.",
                examples = "Operational Director Enforcement Services")
        String leadRole,

        @Schema(description = "The one dataset all figures come from.")
        DatasetRefView dataset,

        @Schema(description = "How the comparison is made.") MethodView method,

        @Schema(description = "Version of the plan's definitions.", examples = "1")
        int definitionVersion,

        @Schema(description = "The state of the data; grows with every change.", examples = "42")
        long dataRevision) {

    static StatusView of(Snapshot snapshot, IndicatorStatus status) {
        Evidence evidence = snapshot.evidence();
        StatusQuestion question = status.question();
        Indicator indicator = question.indicator();
        Plan plan = snapshot.catalogue().plan(indicator.plan()).orElseThrow();
        return new StatusView(
                indicator.plan(),
                IndicatorRefView.of(indicator),
                AreaRefView.of(question.area()),
                question.basis().word(),
                PeriodView.of(question.period(), question.window()),
                status.asAt(),
                FigureView.of(indicator, status.current().figure()),
                status.located().map(LocatedView::of).orElse(null),
                status.current().population().map(PersonsView::of).orElse(null),
                ComparatorView.of(status),
                ChangeView.of(indicator, status.change()),
                PerformanceView.of(status, plan.style().scale()),
                SignificanceView.of(status),
                DirectionView.of(status.directions()),
                status.target()
                        .map(target -> TargetView.of(target, question.window()))
                        .orElse(null),
                status.assessment().map(AssessmentView::of).orElse(null),
                beside(status),
                published(status),
                status.sentence(),
                status.caveats(),
                indicator.source(),
                indicator.leadRole(),
                DatasetRefView.of(
                        status.dataset(),
                        evidence.figures().report(status.dataset().id()).completeThrough()),
                MethodView.of(indicator.comparison()),
                plan.version(),
                snapshot.revision().data());
    }

    private static List<BesideView> beside(IndicatorStatus status) {
        return status.comparators().stream()
                .map(beside -> BesideView.of(status.question().indicator(), beside))
                .toList();
    }

    private static List<PublishedView> published(IndicatorStatus status) {
        return status.published().stream()
                .map(figure -> PublishedView.of(status.question().indicator(), figure))
                .toList();
    }
}
