package org.saferindicators.api.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.api.catalogue.Named;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.EarlierDays;
import org.saferindicators.indicator.Plan;
import org.saferindicators.page.Page;
import org.saferindicators.page.Pages;
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
    public record Asked(String plan, Optional<Period> period, Optional<LocalDate> asAt, Optional<String> area) {

        /** The same page as known on another day. */
        public Asked on(LocalDate day) {
            return new Asked(plan, period, Optional.of(day), area);
        }
    }

    /** The dashboard asked for. */
    DashboardView dashboard(Asked asked) {
        Snapshot snapshot = snapshot(asked);
        return DashboardView.of(snapshot, page(snapshot, asked));
    }

    /** The page asked for. */
    public Page page(Asked asked) {
        return page(snapshot(asked), asked);
    }

    /** The page asked for, where the plan was known on that day. */
    public Optional<Page> pageIfKnown(Asked asked) {
        Snapshot snapshot = snapshot(asked);
        return snapshot.catalogue().plan(asked.plan()).map(plan -> page(snapshot, asked));
    }

    private static Page page(Snapshot snapshot, Asked asked) {
        Plan plan = Named.plan(snapshot.catalogue(), asked.plan());
        Area area = Named.area(snapshot.catalogue(), "area", asked.area().orElse(plan.area()));
        return new Pages(snapshot.evidence(), plan, area, asked.period()).page();
    }

    private Snapshot snapshot(Asked asked) {
        return earlier.at(
                asked.asAt(), asking.snapshot(), new EarlierDays.Scope(Optional.of(asked.plan()), Optional.empty()));
    }
}
