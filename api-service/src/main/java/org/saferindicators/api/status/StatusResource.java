package org.saferindicators.api.status;

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
import org.saferindicators.api.web.Parameters;
import org.saferindicators.chart.VegaLite;

/** {@code /v1/indicators/{indicator}/status}. */
@Path("/v1/indicators/{indicator}/status")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Status")
public class StatusResource {

    private final StatusQuery query;

    StatusResource(StatusQuery query) {
        this.query = query;
    }

    /** One status with its proof. */
    @GET
    @Operation(
            operationId = "status",
            summary = "One status with its proof",
            description =
                    "The figure, what it is compared with, how the two differ, the computed verdict with its rule,"
                            + " inputs, arithmetic and distance to the boundaries, a person's assessment beside it, and how the"
                            + " comparator areas fared. What is not there is absent with a reason; what is not calculated is"
                            + " refused with a reason; neither is ever zero.")
    public StatusView status(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String asAt) {
        return query.status(asked(indicator, plan, area, period, basis, asAt));
    }

    /** The colour as a cell. */
    @GET
    @Path("/cell.svg")
    @Produces(Charts.SVG)
    @Operation(
            operationId = "statusCell",
            summary = "The colour of a status as a cell",
            description = "An SVG with letter, shape and colour, which says the status in words too.")
    public String cell(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String asAt) {
        return query.cell(asked(indicator, plan, area, period, basis, asAt)).svg();
    }

    /** The cell as a specification. */
    @GET
    @Path("/cell.vl.json")
    @Operation(
            operationId = "statusCellSpecification",
            summary = "The cell as a Vega-Lite specification",
            description = "The same cell as a Vega-Lite v5 specification.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> cellSpecification(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String asAt) {
        return VegaLite.of(query.cell(asked(indicator, plan, area, period, basis, asAt)));
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
