package org.saferindicators.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.saferindicators.store.read.DatabaseUnavailable;

/** The one place where something that went wrong becomes a body. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final int RETRY_AFTER_SECONDS = 2;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case ProblemException known -> answer(known.problem());
            case DatabaseUnavailable weather ->
                answer(Problem.of(
                        ProblemCode.DATABASE_UNAVAILABLE,
                        "The database does not answer at the moment. Ask again in a few seconds."));
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
        return answer(ofStatus(status));
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(
                        ProblemCode.BAD_REQUEST,
                        "The request cannot be read; check how its path and query are encoded.");
            case 404 -> notFound();
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "This path takes " + METHODS + ".");
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "This path answers with application/json.");
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "This path takes application/json.");
            default ->
                Problem.of(ProblemCode.REFUSED, "The request was refused.").withStatus(status);
        };
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.NOT_FOUND, "The paths are described at /q/openapi and shown at /q/swagger-ui.");
    }

    private static Response unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(thrown, "unexpected failure, reference %s", reference);
        Problem problem =
                Problem.of(ProblemCode.INTERNAL_ERROR, "Something of ours failed; it is logged under the reference.");
        return answer(problem.loggedAs(reference));
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        switch (problem.status()) {
            case 405 -> response.header(HttpHeaders.ALLOW, METHODS);
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        return response.build();
    }
}
