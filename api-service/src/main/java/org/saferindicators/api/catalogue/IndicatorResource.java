package org.saferindicators.api.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.FromFigures;

/** {@code /v1/indicators}. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Catalogue")
public class IndicatorResource {

    private final IndicatorQuery query;

    IndicatorResource(IndicatorQuery query) {
        this.query = query;
    }

    /** The indicators in short. */
    @GET
    @Operation(
            operationId = "indicators",
            summary = "The indicators, in short",
            description = "One entry for each plan that has an indicator, in the order of the plans.")
    public IndicatorListView indicators(
            @RestQuery @Nullable String plan, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.list(Optional.ofNullable(plan), limit, cursor);
    }

    /** Everything declared about one. */
    @GET
    @Path("/{indicator}")
    @Operation(
            operationId = "indicator",
            summary = "Everything declared about an indicator",
            description = "Definition, how it works, what good looks like, why it matters, issues to consider, source,"
                    + " lead role, unit, polarity, rule, breaks and versions.")
    public IndicatorView indicator(@RestPath String indicator, @RestQuery @Nullable String plan) {
        return query.indicator(indicator, Optional.ofNullable(plan));
    }
}
