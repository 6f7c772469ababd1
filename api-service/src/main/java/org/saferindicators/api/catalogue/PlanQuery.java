package org.saferindicators.api.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.web.Page;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Plan;

/** Looks up plans. */
@ApplicationScoped
public class PlanQuery {

    private final Asking asking;

    PlanQuery(Asking asking) {
        this.asking = asking;
    }

    PlanListView list(@Nullable String limit, @Nullable String cursor) {
        Catalogue catalogue = asking.snapshot().catalogue();
        return PlanListView.of(catalogue, Page.of(catalogue.plans(), Plan::id, limit, cursor));
    }

    PlanView plan(String id) {
        Catalogue catalogue = asking.snapshot().catalogue();
        return PlanView.of(catalogue, Named.plan(catalogue, id));
    }
}
