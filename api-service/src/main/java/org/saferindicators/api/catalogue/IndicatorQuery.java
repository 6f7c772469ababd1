package org.saferindicators.api.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.web.Page;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.store.read.Snapshot;

/** Looks up what is declared about indicators. */
@ApplicationScoped
public class IndicatorQuery {

    private final Asking asking;

    IndicatorQuery(Asking asking) {
        this.asking = asking;
    }

    /** One page of the indicators of a plan, or of all plans. */
    IndicatorListView list(Optional<String> plan, @Nullable String limit, @Nullable String cursor) {
        Catalogue catalogue = asking.snapshot().catalogue();
        List<Plan> plans = plan.map(id -> List.of(Named.plan(catalogue, id))).orElseGet(catalogue::plans);
        List<Indicator> all =
                plans.stream().map(Plan::indicators).flatMap(List::stream).toList();
        return IndicatorListView.of(Page.of(all, one -> one.plan() + "/" + one.id(), limit, cursor));
    }

    /** Everything about one indicator. */
    IndicatorView indicator(String id, Optional<String> plan) {
        Snapshot snapshot = asking.snapshot();
        Indicator indicator = Named.indicator(snapshot.catalogue(), id, plan);
        return IndicatorView.of(snapshot.evidence(), Named.plan(snapshot.catalogue(), indicator.plan()), indicator);
    }
}
