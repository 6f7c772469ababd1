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

/** {@code /v1/indicators/{indicator}/editions}. */
@Path("/v1/indicators/{indicator}/editions")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Status")
public class EditionResource {

    private final EditionQuery query;

    EditionResource(EditionQuery query) {
        this.query = query;
    }

    /** How a figure moved from edition to edition. */
    @GET
    @Operation(
            operationId = "editions",
            summary = "How a figure moved from edition to edition",
            description = "Each day on which the figure of a window came to be known otherwise, or its computed status"
                    + " flipped: by a new edition, a revision of the months it is compared with, a target or a new"
                    + " definition. Each is what a status as at that day says.")
    public EditionListView editions(
            @RestPath String indicator,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String basis,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        StatusQuery.Asked asked = new StatusQuery.Asked(
                indicator,
                Optional.ofNullable(plan),
                Optional.ofNullable(area),
                Parameters.period(period),
                Parameters.basis(basis),
                Optional.empty());
        return query.editions(asked, limit, cursor);
    }
}
