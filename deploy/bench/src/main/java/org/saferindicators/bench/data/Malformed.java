package org.saferindicators.bench.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Good records made bad, in a dozen ways. */
public final class Malformed {

    private static final List<UnaryOperator<String>> WAYS = List.of(
            json -> json.substring(0, json.length() / 2),
            json -> json.replace("{\"type\"", "{\"surname\":\"x\",\"type\""),
            json -> json.replace("\"offence\"", "\"offense\""),
            json -> json.replace("\"dataset\":\"bench-", "\"dataset\":\"other-"),
            json -> json.replace("\"reference\":\"", "\"reference\":\"Z"),
            json -> json.replace("\"version\":", "\"version\":-"),
            json -> json.replace("\"category\":\"", "\"category\":\"no-"),
            json -> json.replace("\"recordedOn\":\"20", "\"recordedOn\":\"20-"),
            json -> json.replace("\"recordedOn\":\"20", "\"recordedOn\":\"21"),
            json -> json.replace("\"state\":\"", "\"state\":\"un"),
            json -> "[" + json + "]",
            json -> json + json);

    private Malformed() {}

    /** One of them. */
    public static byte[] of(Offence good, int number) {
        String json = new String(good.json(), StandardCharsets.UTF_8);
        return WAYS.get(number % WAYS.size()).apply(json).getBytes(StandardCharsets.UTF_8);
    }
}
