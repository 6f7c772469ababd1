package org.saferindicators.api.feed;

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
import org.saferindicators.api.fresh.ContentTagged;
import org.saferindicators.store.read.RejectionReader;

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

    /** The submissions of a feed. */
    @GET
    @Path("/{feed}/receipts")
    @Operation(
            operationId = "receipts",
            summary = "The submissions of a feed",
            description = "Every submission of the feed in short, newest first; the receipt of one says everything.")
    public SubmissionListView receipts(
            @RestPath String feed, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.receipts(feed, limit, cursor);
    }

    /** What of a feed was not taken in. */
    @GET
    @Path("/{feed}/rejections")
    @Operation(
            operationId = "rejections",
            summary = "What of a feed was not taken in",
            description = "Rejected and contradicting records with their coordinates, faults and hash, by partition and"
                    + " offset. What they said is never shown.")
    public RejectionListView rejections(
            @RestPath String feed,
            @RestQuery @Nullable String submission,
            @RestQuery @Nullable String code,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        RejectionReader.Filter filter =
                new RejectionReader.Filter(feed, Optional.ofNullable(submission), FaultCodes.known(code));
        return query.rejections(filter, limit, cursor);
    }
}
