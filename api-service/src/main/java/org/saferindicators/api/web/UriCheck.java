package org.saferindicators.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.saferindicators.api.problem.Problem;
import org.saferindicators.api.problem.ProblemCode;

/**
 * Refuses what is no URI, such as a percent sign without its two digits, before anything tries to decode it: this too is
 * answered by a problem. {@link org.saferindicators.api.ApiService} keeps the server from answering first.
 */
@ApplicationScoped
public class UriCheck {

    private static final int BEFORE_ALL = 10_000;

    private final ObjectMapper json;

    UriCheck(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext request) {
        try {
            var unused = new URI(request.request().uri());
            request.next();
        } catch (URISyntaxException broken) {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        Problem problem = Problem.of(
                ProblemCode.BAD_REQUEST,
                "The path or query is not encoded as a URI: write other characters than letters, digits and -._~ as a"
                        + " percent sign and two hexadecimal digits.");
        var unused = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
