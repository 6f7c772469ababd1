package org.saferindicators.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where to look besides the calls.
 *
 * @param api where the API answers
 * @param worker where the worker's health and metrics are
 * @param folder holds data and logs
 */
record DemoPages(URI api, URI worker, Path folder) {

    /** Those that do not answer. */
    List<URI> missing() {
        Stream<URI> ofApi = Stream.of("/q/swagger-ui/", "/q/openapi", "/q/health", "/q/metrics")
                .map(api::resolve);
        Stream<URI> ofWorker = Stream.of("/q/health", "/q/metrics").map(worker::resolve);
        return Stream.concat(ofApi, ofWorker)
                .filter(page -> !DemoAnswer.isThere(page))
                .toList();
    }

    /** For the person at the terminal. */
    String text() {
        return """
                Swagger UI  %1$s/q/swagger-ui
                OpenAPI     %1$s/q/openapi
                Health      %1$s/q/health   (worker: %2$s/q/health)
                Metrics     %1$s/q/metrics  (worker: %2$s/q/metrics)
                Logs, data  %3$s

                Ctrl-C stops everything.""".formatted(api, worker, folder);
    }
}
