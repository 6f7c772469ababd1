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
        return query.status(new StatusQuery.Asked(
                indicator,
                Optional.ofNullable(plan),
                Optional.ofNullable(area),
                Parameters.period(period),
                Parameters.basis(basis),
                Parameters.day("asAt", asAt)));
    }
}
