package org.saferindicators.api.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.api.catalogue.Named;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.EarlierDays;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.chart.RagCell;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;
import org.saferindicators.store.read.Snapshot;

/** Turns a question as people ask it into one for the calculator: what is not said is settled here. */
@ApplicationScoped
public class StatusQuery {

    private final Asking asking;
    private final EarlierDays earlier;

    StatusQuery(Asking asking, EarlierDays earlier) {
        this.asking = asking;
        this.earlier = earlier;
    }

    /**
     * A question as people ask it.
     *
     * @param indicator slug of the indicator
     * @param plan slug of the plan, where several have the indicator
     * @param area code of the area; the plan's where it is not said
     * @param period the period; the latest complete one where it is not said
     * @param basis which months are put together; the indicator's where it is not said
     * @param asAt as at which day; today where it is not said
     */
    public record Asked(
            String indicator,
            Optional<String> plan,
            Optional<String> area,
            Optional<Period> period,
            Optional<Basis> basis,
            Optional<LocalDate> asAt) {}

    /** The status asked for. */
    StatusView status(Asked asked) {
        Snapshot snapshot = snapshot(asked);
        return StatusView.of(snapshot, new StatusCalculator(snapshot.evidence()).status(question(snapshot, asked)));
    }

    /** Its colour as the plan's page shows it. */
    RagCell cell(Asked asked) {
        Snapshot snapshot = snapshot(asked);
        StatusQuestion question = question(snapshot, asked);
        IndicatorStatus status = new StatusCalculator(snapshot.evidence()).status(question);
        Plan plan = snapshot.catalogue().plan(question.indicator().plan()).orElseThrow();
        return RagCell.of(plan.style().scale().shown(status.performance().status(), status.isNotWorse()));
    }

    private Snapshot snapshot(Asked asked) {
        return earlier.at(
                asked.asAt(), asking.snapshot(), new EarlierDays.Scope(asked.plan(), Optional.of(asked.indicator())));
    }

    /** The question with everything settled that was not said. */
    public static StatusQuestion question(Snapshot snapshot, Asked asked) {
        Catalogue catalogue = snapshot.catalogue();
        Indicator indicator = Named.indicator(catalogue, asked.indicator(), asked.plan());
        Area area = Named.area(
                catalogue,
                "area",
                asked.area()
                        .or(indicator::area)
                        .orElseGet(() ->
                                catalogue.plan(indicator.plan()).map(Plan::area).orElseThrow()));
        Periods.Settled settled = Periods.settle(snapshot.evidence(), indicator, asked.period(), asked.basis());
        return new StatusQuestion(indicator, area, settled.period(), settled.basis());
    }
}
