package org.saferindicators.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * What the API answered to a call.
 *
 * @param call what was asked
 * @param body the JSON; a missing node when there was none
 */
record DemoAnswer(DemoCall call, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Asks; an answer that does not come, or is no JSON, is one without a body. */
    static DemoAnswer to(DemoCall call, URI base) {
        try {
            return new DemoAnswer(
                    call, JSON.readTree(get(base.resolve(call.path())).body()));
        } catch (IOException e) {
            return new DemoAnswer(call, MissingNode.getInstance());
        }
    }

    /** Whether a page is there. */
    static boolean isThere(URI page) {
        try {
            return get(page).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether everything expected is there. */
    boolean holds() {
        return call.expected().stream().allMatch(one -> one.holds(body));
    }

    /** The call ready to paste, and what the answer holds at the places of interest. */
    String text(URI base) {
        StringBuilder text = new StringBuilder(call.title());
        text.append("%n  curl -s '%s%s'%n".formatted(base, call.path()));
        List<DemoCall.Expected> expected = call.expected();
        int width = expected.stream()
                .mapToInt(one -> one.pointer().toString().length())
                .max()
                .orElse(1);
        for (DemoCall.Expected one : expected) {
            text.append(line(one, width));
        }
        return text.toString();
    }

    private String line(DemoCall.Expected expected, int width) {
        String line = ("    %-" + width + "s  %s%n").formatted(expected.pointer(), expected.in(body));
        return expected.holds(body)
                ? line
                : line + ("    %" + width + "s  expected: %s%n").formatted("", expected.value());
    }

    private static HttpResponse<String> get(URI address) throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
