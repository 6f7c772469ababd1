package org.saferindicators.api.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.FromFigures;

/** {@code /v1/plans}. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Catalogue")
public class PlanResource {

    private final PlanQuery query;

    PlanResource(PlanQuery query) {
        this.query = query;
    }

    /** The plans in short. */
    @GET
    @Operation(operationId = "plans", summary = "The plans, in short", description = "Every plan that is declared.")
    public PlanListView plans(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.list(limit, cursor);
    }

    /** One plan. */
    @GET
    @Path("/{plan}")
    @Operation(
            operationId = "plan",
            summary = "A partnership's plan",
            description = "Its area, years, outcomes and indicators.")
    public PlanView plan(@RestPath String plan) {
        return query.plan(plan);
    }
}
