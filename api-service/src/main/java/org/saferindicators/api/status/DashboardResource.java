package org.saferindicators.api.status;

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
import org.saferindicators.api.web.Parameters;

/** {@code /v1/plans/{plan}/dashboard}. */
@Path("/v1/plans/{plan}/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Status")
public class DashboardResource {

    private final DashboardQuery query;

    DashboardResource(DashboardQuery query) {
        this.query = query;
    }

    /** Everything a plan's page shows. */
    @GET
    @Operation(
            operationId = "dashboard",
            summary = "Everything a plan's dashboard page shows",
            description = "Outcomes with the colour that follows from their indicators and a person's assessment; per"
                    + " indicator the status with its proof, the quarters of the year, child areas, narrative,"
                    + " commentary checked against the figures, actions and breaks. Without period each indicator is"
                    + " shown at its own latest complete period; with one, an indicator is read over the window of its"
                    + " basis that ends with it, or the latest figure of the twelve months before, which a caveat"
                    + " says. Judgements and printed statistics are those of the period asked for.")
    public DashboardView dashboard(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String asAt,
            @RestQuery @Nullable String area) {
        return query.dashboard(new DashboardQuery.Asked(
                plan, Parameters.period(period), Parameters.day("asAt", asAt), Optional.ofNullable(area)));
    }
}
