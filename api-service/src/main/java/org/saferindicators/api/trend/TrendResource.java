package org.saferindicators.api.trend;

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

/** {@code /v1/indicators/{indicator}/trend}. */
@Path("/v1/indicators/{indicator}/trend")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Status")
public class TrendResource {

    private final TrendQuery query;

    TrendResource(TrendQuery query) {
        this.query = query;
    }

    /** How a figure has moved. */
    @GET
    @Operation(
            operationId = "trend",
            summary = "How a figure has moved, whether that is more than noise, and where the year will end",
            description =
                    "The series beside the same months a year earlier, with gaps, breaks and provisional figures told;"
                            + " process limits and special causes of monthly figures, with assurance against the target;"
                            + " the tested direction over three windows; the recent trend of five years; the projection to"
                            + " the end of the financial year with its range; and how far such figures are revised. What"
                            + " would mislead is refused with its reason.")
    public TrendView trend(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String frequency,
            @RestQuery @Nullable String asAt) {
        return query.view(asked(indicator, plan, area, from, to, frequency, asAt));
    }

    /** The same as a picture. */
    @GET
    @Path("/chart.svg")
    @Produces(Charts.SVG)
    @Operation(
            operationId = "trendChart",
            summary = "The trend as a picture",
            description =
                    "An SVG that says the same in words (title and desc): the series with its limits, target, breaks"
                            + " and signals, or this year against last by month.")
    public String svg(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String frequency,
            @RestQuery @Nullable String view,
            @RestQuery @Nullable String asAt) {
        return query.chart(asked(indicator, plan, area, from, to, frequency, asAt), TrendQuery.View.of(view))
                .svg();
    }

    /** The same as a specification. */
    @GET
    @Path("/chart.vl.json")
    @Operation(
            operationId = "trendSpecification",
            summary = "The trend as a Vega-Lite specification",
            description = "The same chart as a Vega-Lite v5 specification with its data inline.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> specification(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String frequency,
            @RestQuery @Nullable String view,
            @RestQuery @Nullable String asAt) {
        return VegaLite.of(
                query.chart(asked(indicator, plan, area, from, to, frequency, asAt), TrendQuery.View.of(view)));
    }

    private static TrendQuery.Asked asked(
            String indicator,
            @Nullable String plan,
            @Nullable String area,
            @Nullable String from,
            @Nullable String to,
            @Nullable String frequency,
            @Nullable String asAt) {
        return new TrendQuery.Asked(
                indicator,
                Optional.ofNullable(plan),
                Optional.ofNullable(area),
                Parameters.month("from", from),
                Parameters.month("to", to),
                Parameters.basis("frequency", frequency),
                Parameters.day("asAt", asAt));
    }
}
