package org.saferindicators.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.read.DatabaseUnavailable;

/** The one place where something that went wrong becomes a body. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case ProblemException known -> answer(known.problem(), null);
            case DatabaseUnavailable weather ->
                answer(
                        Problem.of(
                                ProblemCode.DATABASE_UNAVAILABLE,
                                "The database does not answer at the moment. Ask again in a few seconds."),
                        null);
            case WebApplicationException refused -> ofServer(refused);
            default -> unexpected(thrown);
        };
    }

    private static Response ofServer(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(refused);
        }
        if (status < 400) {
            return refused.getResponse();
        }
        return answer(ofStatus(status), refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(ProblemCode.BAD_REQUEST, "The request cannot be read.");
            case 404 -> notFound();
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "This path takes the methods named in Allow.");
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "This path answers with application/json.");
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "This path takes application/json.");
            default ->
                Problem.of(ProblemCode.REFUSED, "The request was refused.").withStatus(status);
        };
    }

    /** The problem of a path at which nothing answers. */
    public static Problem notFound() {
        return Problem.of(ProblemCode.NOT_FOUND, "The paths are described at /q/openapi and shown at /q/swagger-ui.");
    }

    private static Response unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(thrown, "unexpected failure, reference %s", reference);
        Problem problem =
                Problem.of(ProblemCode.INTERNAL_ERROR, "Something of ours failed; it is logged under the reference.");
        return answer(problem.loggedAs(reference), null);
    }

    private static Response answer(Problem problem, @Nullable String allow) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }
}
