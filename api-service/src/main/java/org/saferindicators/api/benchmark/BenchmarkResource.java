package org.saferindicators.api.benchmark;

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
import org.saferindicators.api.status.StatusQuery;
import org.saferindicators.api.web.Parameters;

/** {@code /v1/indicators/{indicator}/benchmarks}. */
@Path("/v1/indicators/{indicator}/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Status")
public class BenchmarkResource {

    private final BenchmarkQuery query;

    BenchmarkResource(BenchmarkQuery query) {
        this.query = query;
    }

    /** An area among its peers. */
    @GET
    @Operation(
            operationId = "benchmarks",
            summary = "An area among its peers and beside larger areas",
            description =
                    "Rank with ties and quartile among the peers that have a figure, each peer with its figure and"
                            + " interval, the group's average, better, similar or worse by interval, funnel limits, and the"
                            + " force, region, country and declared comparators with their own change. Counts of places of"
                            + " different size are not ranked; figures of other months are labelled and decide nothing.")
    public BenchmarkView benchmarks(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String confidence,
            @RestQuery @Nullable String asAt) {
        StatusQuery.Asked asked = new StatusQuery.Asked(
                indicator,
                Optional.ofNullable(plan),
                Optional.ofNullable(area),
                Parameters.period(period),
                Parameters.basis(basis),
                Parameters.day("asAt", asAt));
        return query.view(asked, Optional.ofNullable(group), Parameters.confidence(confidence));
    }
}
