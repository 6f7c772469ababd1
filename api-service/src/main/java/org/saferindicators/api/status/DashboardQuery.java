package org.saferindicators.api.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.Named;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.EarlierDays;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.feed.Subject;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.Plan;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;
import org.saferindicators.store.read.Snapshot;

/** Puts a plan's page together out of the statuses of its indicators. */
@ApplicationScoped
public class DashboardQuery {

    private final Asking asking;
    private final EarlierDays earlier;

    DashboardQuery(Asking asking, EarlierDays earlier) {
        this.asking = asking;
        this.earlier = earlier;
    }

    /**
     * A page as people ask for it.
     *
     * @param plan slug of the plan
     * @param period the period; each indicator's latest complete one where it is not said
     * @param asAt as at which day; today where it is not said
     * @param area code of the area; the plan's where it is not said
     */
    public record Asked(String plan, Optional<Period> period, Optional<LocalDate> asAt, Optional<String> area) {}

    /** The page asked for. */
    DashboardView dashboard(Asked asked) {
        Snapshot snapshot = earlier.at(
                asked.asAt(), asking.snapshot(), new EarlierDays.Scope(Optional.of(asked.plan()), Optional.empty()));
        Plan plan = Named.plan(snapshot.catalogue(), asked.plan());
        Area area = Named.area(snapshot.catalogue(), "area", asked.area().orElse(plan.area()));
        PageOf page = new PageOf(snapshot, plan, area, asked.period());
        return new DashboardView(
                plan.id(),
                plan.title(),
                AreaRefView.of(area),
                snapshot.asAt(),
                page.dataTo(),
                plan.outcomes().stream().map(page::outcome).toList(),
                snapshot.revision().data());
    }

    /** One page being made. */
    private record PageOf(Snapshot snapshot, Plan plan, Area area, Optional<Period> period) {

        private @Nullable String dataTo() {
            return plan.indicators().stream()
                    .map(Indicator::dataset)
                    .distinct()
                    .flatMap(dataset -> snapshot.evidence().figures().report(dataset).completeThrough().stream())
                    .max(Comparator.naturalOrder())
                    .map(YearMonth::toString)
                    .orElse(null);
        }

        private DashboardView.OutcomeView outcome(Outcome outcome) {
            List<IndicatorStatus> statuses = outcome.indicators().stream()
                    .flatMap(id -> plan.indicator(id).stream())
                    .map(this::status)
                    .toList();
            return new DashboardView.OutcomeView(
                    outcome.id(),
                    outcome.title(),
                    assessment(outcome, statuses),
                    statuses.stream().map(one -> PanelView.of(snapshot, one)).toList());
        }

        private IndicatorStatus status(Indicator indicator) {
            Periods.Settled settled = Periods.onPage(snapshot.evidence(), indicator, period);
            return new StatusCalculator(snapshot.evidence())
                    .status(new StatusQuestion(indicator, area, settled.period(), settled.basis()));
        }

        /** The judgement of the period asked for, or of the latest period that any of its indicators shows. */
        private @Nullable AssessmentView assessment(Outcome outcome, List<IndicatorStatus> statuses) {
            Optional<MonthRange> latest = statuses.stream()
                    .map(one -> one.question().window())
                    .max(Comparator.comparing(MonthRange::end).thenComparingInt(MonthRange::length));
            return period.map(Period::months)
                    .or(() -> latest)
                    .flatMap(window -> snapshot.evidence()
                            .statements()
                            .assessment(plan.id(), new Subject.OfOutcome(outcome.id()), area.code(), window))
                    .map(AssessmentView::of)
                    .orElse(null);
        }
    }
}
