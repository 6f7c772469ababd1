package org.saferindicators.api.benchmark;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.chart.Charts;
import org.saferindicators.api.fresh.FromFigures;
import org.saferindicators.api.status.StatusQuery;
import org.saferindicators.api.web.Parameters;
import org.saferindicators.chart.Chart;
import org.saferindicators.chart.VegaLite;

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
        return query.view(
                asked(indicator, plan, area, period, basis, asAt),
                Optional.ofNullable(group),
                Parameters.confidence(confidence));
    }

    /** The group as a picture. */
    @GET
    @Path("/chart.svg")
    @Produces(Charts.SVG)
    @Operation(
            operationId = "benchmarksChart",
            summary = "The group as ranked bars",
            description =
                    "An SVG that says the same in words (title and desc): a bar for each area with its interval, rank"
                            + " and verdict, and the group's average.")
    public String svg(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String confidence,
            @RestQuery @Nullable String asAt) {
        return chart(asked(indicator, plan, area, period, basis, asAt), group, confidence)
                .svg();
    }

    /** The group as a specification. */
    @GET
    @Path("/chart.vl.json")
    @Operation(
            operationId = "benchmarksSpecification",
            summary = "The group as a Vega-Lite specification",
            description = "The same chart as a Vega-Lite v5 specification with its data inline.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> specification(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String confidence,
            @RestQuery @Nullable String asAt) {
        return VegaLite.of(chart(asked(indicator, plan, area, period, basis, asAt), group, confidence));
    }

    private Chart chart(StatusQuery.Asked asked, @Nullable String group, @Nullable String confidence) {
        return query.chart(asked, Optional.ofNullable(group), Parameters.confidence(confidence));
    }

    private static StatusQuery.Asked asked(
            String indicator,
            @Nullable String plan,
            @Nullable String area,
            @Nullable String period,
            @Nullable String basis,
            @Nullable String asAt) {
        return new StatusQuery.Asked(
                indicator,
                Optional.ofNullable(plan),
                Optional.ofNullable(area),
                Parameters.period(period),
                Parameters.basis(basis),
                Parameters.day("asAt", asAt));
    }
}
