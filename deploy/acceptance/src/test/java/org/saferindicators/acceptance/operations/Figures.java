package org.saferindicators.acceptance.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an API answers to a long list of questions, to be compared.
 *
 * @param api where it is
 */
record Figures(URI api) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PERIODS = List.of(
            "", "?period=2018-01", "?period=2018-01&asAt=2018-03-28", "?period=R12M:2017-12", "?period=2020-02");

    /** Each question with the bytes of its answer: plans, dashboards and indicators with every area of the plan, and areas. */
    Map<String, String> all() {
        Map<String, String> answers = new TreeMap<>();
        for (String plan : ids("/v1/plans", "plans")) {
            ask(answers, "/v1/plans/" + plan);
            ask(answers, "/v1/plans/" + plan + "/report?period=2018-01");
            PERIODS.forEach(period -> ask(answers, "/v1/plans/" + plan + "/dashboard" + period));
            for (String indicator : ids("/v1/indicators?plan=" + plan, "indicators")) {
                String status = "/v1/indicators/" + indicator + "/status?plan=" + plan;
                ask(answers, "/v1/indicators/" + indicator + "?plan=" + plan);
                ask(answers, status);
                ask(answers, status + "&asAt=2020-06-30");
            }
        }
        ask(answers, "/v1/areas");
        return answers;
    }

    /** What was refused of each feed, with the moment at which it was. */
    Map<String, String> rejections() {
        Map<String, String> answers = new TreeMap<>();
        ids("/v1/feeds", "feeds").forEach(feed -> ask(answers, "/v1/feeds/" + feed + "/rejections"));
        return answers;
    }

    /** Where two sets of answers differ: the question, and both answers from the first byte that is different. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> found = new ArrayList<>();
        Set<String> questions = new TreeSet<>(one.keySet());
        questions.addAll(other.keySet());
        for (String question : questions) {
            String left = one.getOrDefault(question, "");
            String right = other.getOrDefault(question, "");
            if (!left.equals(right)) {
                int at = Math.max(0, Arrays.mismatch(left.toCharArray(), right.toCharArray()) - 80);
                found.add(question + ": " + left.substring(at, Math.min(left.length(), at + 200)) + " / "
                        + right.substring(at, Math.min(right.length(), at + 200)));
            }
        }
        return found;
    }

    /** The body of an answer. */
    String ask(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(api.resolve(path)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void ask(Map<String, String> answers, String path) {
        answers.put(path, ask(path));
    }

    private List<String> ids(String path, String list) {
        try {
            List<String> ids = new ArrayList<>();
            JsonNode answer = JSON.readTree(ask(path));
            JsonNode items = answer.isArray() ? answer : answer.path(list);
            items.forEach(
                    item -> ids.add(item.path(item.has("id") ? "id" : "feed").asText()));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
