package org.saferindicators.api.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.DatasetRefView;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.trend.RevisionSizes;
import org.saferindicators.trend.Trend;
import org.saferindicators.trend.TrendQuestion;

/**
 * How a figure has moved.
 *
 * @param plan slug of the plan
 * @param indicator which indicator
 * @param area where
 * @param frequency which months a point puts together
 * @param range months of the series
 * @param asAt the day as at which it is answered
 * @param unit of the values
 * @param points the series
 * @param segments its parts of one kind and level
 * @param signal whether the movement is more than noise
 * @param recentTrend the trend of the last five years
 * @param direction the one direction
 * @param directions the movement over three windows
 * @param projection where the year will end
 * @param revisions how far such figures are revised
 * @param caveats what to bear in mind
 * @param source whose figures
 * @param dataset the dataset
 * @param definitionVersion version of the plan's definitions
 * @param dataRevision the state of the data
 */
@Schema(
        name = "Trend",
        description = "How a figure has moved, whether that is more than noise, and where the year will end.")
public record TrendView(
        @Schema(description = "Slug of the plan.", examples = "london-mps")
        String plan,

        @Schema(description = "Which indicator.") IndicatorRefView indicator,
        @Schema(description = "Where.") AreaRefView area,

        @Schema(
                description = "Which months a point puts together: month, quarter, financial-year,"
                        + " financial-year-to-date or rolling-12-months.",
                examples = "month")
        String frequency,

        @Schema(description = "Months of the series; a point belongs to it when its last month does.")
        PeriodView range,

        @Schema(description = "The day as at which it is answered, in Europe/London.", examples = "2019-01-31")
        LocalDate asAt,

        @Schema(description = "Unit of the values.", examples = "offences")
        String unit,

        @Schema(description = "The series, the oldest point first.")
        List<TrendPointView> points,

        @Schema(description = "Its parts of one kind and level: a break or a recorded decision begins a new one.")
        List<SegmentView> segments,

        @Schema(description = "Whether the movement of single months is more than noise.")
        SignalView signal,

        @Schema(description = "The trend of the last five periods of twelve months.")
        RecentTrendView recentTrend,

        @Schema(description = "The one direction, by the first method that has the data.") @Nullable
        OverallView direction,

        @Schema(description = "The movement over three windows, each tested.")
        List<TestedDirectionView> directions,

        @Schema(description = "Where the financial year will end.")
        ProjectionView projection,

        @Schema(description = "How far the figures of its latest three years were revised.")
        RevisionsView revisions,

        @Schema(description = "What to bear in mind.") List<String> caveats,

        @Schema(description = "Whose figures.", examples = "London Datastore, Recorded Crime: Geographic Breakdown")
        String source,

        @Schema(description = "The one dataset all figures come from.")
        DatasetRefView dataset,

        @Schema(description = "Version of the plan's definitions.", examples = "2")
        int definitionVersion,

        @Schema(description = "The state of the data; grows with every change.", examples = "42")
        long dataRevision) {

    static TrendView of(Snapshot snapshot, Trend trend, RevisionSizes sizes) {
        TrendQuestion question = trend.question();
        Indicator indicator = question.indicator();
        RevisionsView revisions = RevisionsView.of(indicator, trend, sizes);
        return new TrendView(
                indicator.plan(),
                IndicatorRefView.of(indicator),
                AreaRefView.of(question.area()),
                question.frequency().word(),
                PeriodView.of(question.range()),
                trend.asAt(),
                indicator.unit(),
                trend.points().stream()
                        .map(point -> TrendPointView.of(indicator, point))
                        .toList(),
                trend.stretches().stream().map(SegmentView::of).toList(),
                SignalView.of(indicator, trend.signal()),
                RecentTrendView.of(trend.recent()),
                trend.overall().map(OverallView::of).orElse(null),
                trend.directions().stream().map(TestedDirectionView::of).toList(),
                ProjectionView.of(indicator, trend.outlook()),
                revisions,
                Stream.concat(trend.caveats().stream(), Stream.ofNullable(revisions.warning()))
                        .toList(),
                indicator.source(),
                DatasetRefView.of(
                        trend.dataset(),
                        snapshot.evidence()
                                .figures()
                                .report(trend.dataset().id())
                                .completeThrough()),
                snapshot.catalogue().plan(indicator.plan()).orElseThrow().version(),
                snapshot.revision().data());
    }
}
