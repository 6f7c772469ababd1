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

/** {@code /v1/areas}. */
@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Catalogue")
public class AreaResource {

    private final AreaQuery query;

    AreaResource(AreaQuery query) {
        this.query = query;
    }

    /** The places in short. */
    @GET
    @Operation(operationId = "areas", summary = "The places, in short", description = "Every place that is declared.")
    public AreaListView areas(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.list(limit, cursor);
    }

    /** One place. */
    @GET
    @Path("/{code}")
    @Operation(
            operationId = "area",
            summary = "A place and how it nests",
            description = "What it is part of and since when, and what is part of it.")
    public AreaView area(@RestPath String code) {
        return query.area(code);
    }

    /** The named groups of a place. */
    @GET
    @Path("/{code}/peer-groups")
    @Operation(
            operationId = "peerGroups",
            summary = "The groups a place is compared with",
            description = "Every list of peers that was sent for the place, with the day from which it holds.")
    public PeerGroupListView peerGroups(
            @RestPath String code, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return query.peerGroups(code, limit, cursor);
    }
}
