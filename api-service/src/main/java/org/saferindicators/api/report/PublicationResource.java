package org.saferindicators.api.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.ContentTagged;

/** {@code /v1/plans/{plan}/publications}: reports that were frozen. */
@Path("/v1/plans/{plan}/publications")
@ContentTagged
@Tag(name = "Reports")
public class PublicationResource {

    private final ReportQuery query;

    PublicationResource(ReportQuery query) {
        this.query = query;
    }

    /** The frozen reports of a plan. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publications",
            summary = "The frozen reports of a plan",
            description = "What the partnership asked to be frozen by a publication record, once the day it is as at is"
                    + " over.")
    public PublicationListView publications(
            @RestPath String plan, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.publications(plan, limit, cursor);
    }

    /** A frozen report as JSON. */
    @GET
    @Path("/{publication}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publication",
            summary = "A frozen report",
            description =
                    "The bytes that were frozen: no later record, definition or release changes them. JSON, Markdown"
                            + " (text/markdown) or HTML (text/html), by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    public String json(@RestPath String plan, @RestPath String publication) {
        return query.frozen(plan, publication).json();
    }

    /** A frozen report as Markdown. */
    @GET
    @Path("/{publication}")
    @Produces(ReportResource.MARKDOWN)
    public String markdown(@RestPath String plan, @RestPath String publication) {
        return query.frozen(plan, publication).markdown();
    }

    /** A frozen report as an HTML page. */
    @GET
    @Path("/{publication}")
    @Produces(ReportResource.HTML)
    public String html(@RestPath String plan, @RestPath String publication) {
        return query.frozen(plan, publication).html();
    }
}
