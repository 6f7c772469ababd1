package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Ways in which a record can be wrong, each with the code the contract gives it. */
enum Malformed {
    NOT_JSON("{\"type\":\"offence\"", "NOT_JSON"),
    NOT_AN_OBJECT("[1]", "NOT_AN_OBJECT"),
    NO_TYPE("{}", "MISSING_FIELD"),
    ANOTHER_TYPE("{\"type\":\"gossip\"}", "UNKNOWN_TYPE"),
    NO_CATEGORY(offence("\"version\":1,\"recordedOn\":\"2021-01\""), "MISSING_FIELD"),
    NO_VERSION(offence("\"category\":\"drugs\",\"recordedOn\":\"2021-01\""), "MISSING_FIELD"),
    VERSION_0(offence("\"version\":0,\"category\":\"drugs\",\"recordedOn\":\"2021-01\""), "OUT_OF_RANGE"),
    NO_SUCH_MONTH(offence("\"version\":1,\"category\":\"drugs\",\"recordedOn\":\"2021-13\""), "BAD_FORMAT"),
    NO_SUCH_CATEGORY(offence("\"version\":1,\"category\":\"gossip\",\"recordedOn\":\"2021-01\""), "UNKNOWN_CATEGORY"),
    A_NAME(offence("\"version\":1,\"category\":\"drugs\",\"recordedOn\":\"2021-01\",\"name\":\"x\""), "UNKNOWN_FIELD"),
    TWICE(offence("\"version\":1,\"version\":1"), "DUPLICATE_FIELD"),
    A_TEXT(offence("\"version\":\"1\",\"category\":\"drugs\",\"recordedOn\":\"2021-01\""), "WRONG_TYPE"),
    NO_SUCH_PLACE(
            offence("\"version\":1,\"category\":\"drugs\",\"recordedOn\":\"2021-01\",\"area\":\"E09999999\""),
            "UNKNOWN_AREA"),
    NO_SUCH_DATASET(
            "{\"type\":\"offence\",\"dataset\":\"gossip\",\"reference\":\"00000000000000ff\",\"version\":1,"
                    + "\"category\":\"drugs\",\"recordedOn\":\"2021-01\"}",
            "UNKNOWN_DATASET"),
    EMPTY(" ", "EMPTY_VALUE"),
    TOMBSTONE(null, "EMPTY_VALUE");

    private final @Nullable String value;
    private final String code;

    Malformed(@Nullable String value, String code) {
        this.value = value;
        this.code = code;
    }

    byte @Nullable [] value() {
        return value == null ? null : value.getBytes(UTF_8);
    }

    String code() {
        return code;
    }

    private static String offence(String fields) {
        return "{\"type\":\"offence\",\"dataset\":\"police-uk-leicestershire\",\"reference\":\"00000000000000ff\","
                + fields + "}";
    }
}
