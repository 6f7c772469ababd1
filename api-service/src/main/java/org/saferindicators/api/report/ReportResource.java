package org.saferindicators.api.report;

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
import org.saferindicators.api.status.DashboardQuery;
import org.saferindicators.api.web.Parameters;
import org.saferindicators.page.ReportHtml;
import org.saferindicators.page.ReportMarkdown;

/** {@code /v1/plans/{plan}/report}: one report in three forms, by {@code Accept}. */
@Path("/v1/plans/{plan}/report")
@FromFigures
@Tag(name = "Reports")
public class ReportResource {

    static final String MARKDOWN = "text/markdown;charset=UTF-8;qs=0.5";
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5";

    private final ReportQuery query;

    ReportResource(ReportQuery query) {
        this.query = query;
    }

    /** As JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "report",
            summary = "The board report of a plan",
            description = "How many indicators are on track, off track and without data, a section for each outcome in"
                    + " sentences made from the figures, comments and judgements beside them, and where these speak"
                    + " against the figures. JSON, Markdown (text/markdown) or HTML (text/html), by Accept.")
    public ReportView json(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String asAt,
            @RestQuery @Nullable String area) {
        return ReportView.of(query.report(asked(plan, period, asAt, area)));
    }

    /** As Markdown. */
    @GET
    @Produces(MARKDOWN)
    public String markdown(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String asAt,
            @RestQuery @Nullable String area) {
        return ReportMarkdown.of(query.report(asked(plan, period, asAt, area)));
    }

    /** As an HTML page. */
    @GET
    @Produces(HTML)
    public String html(
            @RestPath String plan,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String asAt,
            @RestQuery @Nullable String area) {
        return ReportHtml.of(query.report(asked(plan, period, asAt, area)));
    }

    private static DashboardQuery.Asked asked(
            String plan, @Nullable String period, @Nullable String asAt, @Nullable String area) {
        return new DashboardQuery.Asked(
                plan, Parameters.period(period), Parameters.day("asAt", asAt), Optional.ofNullable(area));
    }
}
