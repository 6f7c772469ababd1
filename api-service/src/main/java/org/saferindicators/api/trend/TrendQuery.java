package org.saferindicators.api.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.Named;
import org.saferindicators.api.chart.TrendDrawing;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.EarlierDays;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.chart.Chart;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.page.PageWindow;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.trend.Trend;
import org.saferindicators.trend.TrendCalculator;
import org.saferindicators.trend.TrendQuestion;

/** Settles what was not said of a series and answers it from the snapshot. */
@ApplicationScoped
public class TrendQuery {

    private static final int USUAL_MONTHS = 36;

    private static final List<String> FREQUENCIES =
            TrendQuestion.FREQUENCIES.stream().map(Basis::word).toList();

    private final Asking asking;
    private final EarlierDays earlier;
    private final Revisions revisions;

    TrendQuery(Asking asking, EarlierDays earlier, Revisions revisions) {
        this.asking = asking;
        this.earlier = earlier;
        this.revisions = revisions;
    }

    /**
     * A question as people ask it.
     *
     * @param indicator slug of the indicator
     * @param plan slug of the plan, where several have the indicator
     * @param area code of the area; the plan's where it is not said
     * @param from first month; three years before the last where it is not said
     * @param to last month; the latest complete one where it is not said
     * @param frequency which months a point puts together; one where it is not said
     * @param asAt as at which day; today where it is not said
     */
    record Asked(
            String indicator,
            Optional<String> plan,
            Optional<String> area,
            Optional<YearMonth> from,
            Optional<YearMonth> to,
            Optional<Basis> frequency,
            Optional<LocalDate> asAt) {}

    /** What a picture of a trend shows. */
    enum View {
        /** The series with its limits, target, breaks and signals. */
        SERIES("series"),
        /** This year against last by month. */
        YEARS("years");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** From the word on the wire, the series where nothing is said. */
        static View of(@Nullable String text) {
            return text == null
                    ? SERIES
                    : Arrays.stream(values())
                            .filter(view -> view.word.equals(text))
                            .findFirst()
                            .orElseThrow(() -> ProblemException.about(
                                    ProblemCode.INVALID_PARAMETER,
                                    "view",
                                    ProblemException.quoted(text) + " is not a view; it is one of series, years.",
                                    List.of(SERIES.word, YEARS.word)));
        }
    }

    /** The trend with how far its figures are revised. */
    TrendView view(Asked asked) {
        Snapshot snapshot = snapshot(asked);
        Trend trend = trend(snapshot, asked);
        return TrendView.of(snapshot, trend, revisions.of(snapshot, trend.question()));
    }

    /** The trend as a picture. */
    Chart chart(Asked asked, View view) {
        Snapshot snapshot = snapshot(asked);
        return switch (view) {
            case SERIES -> new TrendDrawing(trend(snapshot, asked)).line();
            case YEARS ->
                new TrendDrawing(new TrendCalculator(snapshot.evidence()).trend(years(snapshot, asked))).years();
        };
    }

    /** The months of the last financial year and the one before. */
    private static TrendQuestion years(Snapshot snapshot, Asked asked) {
        TrendQuestion question = question(snapshot, asked);
        YearMonth last = question.last();
        YearMonth april = FinancialYear.containing(last).yearEarlier().april();
        return new TrendQuestion(question.indicator(), question.area(), Basis.MONTH, MonthRange.ofClosed(april, last));
    }

    private Snapshot snapshot(Asked asked) {
        return earlier.at(
                asked.asAt(), asking.snapshot(), new EarlierDays.Scope(asked.plan(), Optional.of(asked.indicator())));
    }

    private static Trend trend(Snapshot snapshot, Asked asked) {
        return new TrendCalculator(snapshot.evidence()).trend(question(snapshot, asked));
    }

    private static TrendQuestion question(Snapshot snapshot, Asked asked) {
        Catalogue catalogue = snapshot.catalogue();
        Indicator indicator = Named.indicator(catalogue, asked.indicator(), asked.plan());
        Area area = Named.area(
                catalogue,
                "area",
                asked.area()
                        .or(indicator::area)
                        .orElseGet(() ->
                                catalogue.plan(indicator.plan()).map(Plan::area).orElseThrow()));
        Basis frequency = asked.frequency().orElse(Basis.MONTH);
        if (!TrendQuestion.FREQUENCIES.contains(frequency)) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    "frequency",
                    "There is no series on the basis " + frequency.word() + "; there is one on "
                            + String.join(", ", FREQUENCIES) + ".",
                    FREQUENCIES);
        }
        YearMonth last = asked.to()
                .orElseGet(() -> PageWindow.latest(snapshot.evidence(), indicator, Basis.MONTH)
                        .months()
                        .last());
        return new TrendQuestion(indicator, area, frequency, range(asked.from(), last));
    }

    private static MonthRange range(Optional<YearMonth> asked, YearMonth last) {
        YearMonth first = asked.orElseGet(() -> last.minusMonths(USUAL_MONTHS - 1L));
        if (first.isAfter(last)) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER, "from", first + " is after the last month, " + last + ".");
        }
        MonthRange range = MonthRange.ofClosed(first, last);
        if (range.length() > TrendQuestion.LONGEST) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    "from",
                    range.length() + " months are too many: a series has at most " + TrendQuestion.LONGEST + ".");
        }
        return range;
    }
}
