package org.saferindicators.api.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.ContentTagged;

/** {@code /v1/feeds}. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@ContentTagged
@Tag(name = "Feeds")
public class FeedResource {

    private final FeedQuery query;

    FeedResource(FeedQuery query) {
        this.query = query;
    }

    /** How the feeds stand. */
    @GET
    @Operation(
            operationId = "feeds",
            summary = "How the feeds stand",
            description = "Freshness, completeness and faults of every feed that a dataset is declared for.")
    public FeedListView feeds(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.list(limit, cursor);
    }

    /** How one feed stands. */
    @GET
    @Path("/{feed}")
    @Operation(
            operationId = "feed",
            summary = "How one feed stands",
            description = "Freshness, completeness and faults of one feed, with its newest submissions.")
    public FeedDetailView feed(@RestPath String feed) {
        return query.feed(feed);
    }

    /** What became of a submission. */
    @GET
    @Path("/{feed}/receipts/{submission}")
    @Operation(
            operationId = "receipt",
            summary = "What became of a submission",
            description = "Where it stands and why, what became of its records, and which rows are missing. The numbers"
                    + " conserve: what was sent is the sum of the outcomes.")
    public ReceiptView receipt(@RestPath String feed, @RestPath String submission) {
        return query.receipt(feed, submission);
    }
}
