package org.saferindicators.api.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.FromFigures;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.api.status.DashboardQuery;
import org.saferindicators.api.web.Parameters;
import org.saferindicators.page.PageDigest;

/** {@code /v1/plans/{plan}/changes}. */
@Path("/v1/plans/{plan}/changes")
@Produces(MediaType.APPLICATION_JSON)
@FromFigures
@Tag(name = "Reports")
public class ChangesResource {

    private final DashboardQuery dashboards;
    private final Asking asking;

    ChangesResource(DashboardQuery dashboards, Asking asking) {
        this.dashboards = dashboards;
        this.asking = asking;
    }

    /** What became known between two days. */
    @GET
    @Operation(
            operationId = "changes",
            summary = "What became known about a plan between two days",
            description =
                    "The same page as known on two days: figures, targets, judgements and verdicts that are others,"
                            + " and which verdicts flipped. Without to: today.")
    public ChangesView changes(
            @RestPath String plan,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String area) {
        LocalDate later = Parameters.day("to", to).orElse(asking.snapshot().asAt());
        LocalDate earlier = Parameters.day("from", from)
                .filter(day -> day.isBefore(later))
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.INVALID_PARAMETER, "from", "from must be a day before to (" + later + ")."));
        DashboardQuery.Asked page = new DashboardQuery.Asked(
                plan, Parameters.period(period), Optional.of(later), Optional.ofNullable(area));
        return ChangesView.of(
                plan,
                earlier,
                later,
                PageDigest.between(dashboards.pageIfKnown(page.on(earlier)), dashboards.page(page)));
    }
}
