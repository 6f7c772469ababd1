package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * Ways in which a record of Leicestershire's feed can be wrong, each with the code the contract gives it. None names a
 * submission that is there.
 */
enum Malformed {
    TOMBSTONE("EMPTY_VALUE", null),
    EMPTY("EMPTY_VALUE", ""),
    BLANK("EMPTY_VALUE", " \r\n"),
    LATIN_1("NOT_UTF8", "{\"note\":\"caf\u00e9\"}"),
    HALF_A_PAIR("NOT_UTF8", "{\"note\":\"\\ud83d\"}"),
    NUL("NUL_CHARACTER", "{\"note\":\"a\\u0000b\"}"),
    BYTE_ORDER_MARK("NOT_JSON", "\uFEFF{}"),
    HALF("NOT_JSON", "{\"type\":\"offence\""),
    TWO("NOT_JSON", "{} {}"),
    WORDS("NOT_JSON", "surely not"),
    NOT_A_NUMBER("NOT_JSON", "{\"value\":NaN}"),
    A_LIST("NOT_AN_OBJECT", "[1]"),
    A_TEXT("NOT_AN_OBJECT", "\"offence\""),
    TOO_DEEP("TOO_DEEP", "[".repeat(17) + "]".repeat(17)),
    FIELD_TWICE("DUPLICATE_FIELD", "{\"a\":1,\"a\":1}"),
    LONG_TEXT("TOO_LONG", "{\"note\":\"" + "x".repeat(8193) + "\"}"),
    LONG_NUMBER("TOO_LONG", "{\"value\":" + "1".repeat(33) + "}"),
    EXPONENT("OUT_OF_RANGE", "{\"value\":1e999999999}"),
    NO_TYPE("MISSING_FIELD", "{}"),
    TYPE_7("WRONG_TYPE", "{\"type\":7}"),
    ANOTHER_TYPE("UNKNOWN_TYPE", "{\"type\":\"gossip\"}"),
    NO_CATEGORY("MISSING_FIELD", offence("\"version\":1,\"recordedOn\":\"2021-01\"")),
    NO_VERSION("MISSING_FIELD", offence("\"category\":\"drugs\",\"recordedOn\":\"2021-01\"")),
    NO_MONTH("MISSING_FIELD", offence("\"version\":1,\"category\":\"drugs\"")),
    VERSION_0("OUT_OF_RANGE", offence("\"version\":0,\"category\":\"drugs\",\"recordedOn\":\"2021-01\"")),
    VERSION_3_BILLION(
            "OUT_OF_RANGE", offence("\"version\":3000000000,\"category\":\"drugs\",\"recordedOn\":\"2021-01\"")),
    VERSION_AS_TEXT("WRONG_TYPE", offence("\"version\":\"1\",\"category\":\"drugs\",\"recordedOn\":\"2021-01\"")),
    MONTH_13("BAD_FORMAT", drugs("\"recordedOn\":\"2021-13\"")),
    DAY_30("BAD_FORMAT", drugs("\"recordedOn\":\"2021-02-30\"")),
    FAR_AHEAD("FUTURE_DATE", drugs("\"recordedOn\":\"2099-01\"")),
    CAPITALS("BAD_FORMAT", offence("\"version\":1,\"category\":\"Drugs\",\"recordedOn\":\"2021-01\"")),
    NO_SUCH_CATEGORY("UNKNOWN_CATEGORY", offence("\"version\":1,\"category\":\"gossip\",\"recordedOn\":\"2021-01\"")),
    NO_SUCH_AGE("NOT_ALLOWED", drugs("\"recordedOn\":\"2021-01\",\"victimAgeBand\":\"5\"")),
    NO_SUCH_STATE("NOT_ALLOWED", drugs("\"recordedOn\":\"2021-01\",\"state\":\"lost\"")),
    A_SURNAME("UNKNOWN_FIELD", drugs("\"recordedOn\":\"2021-01\",\"surname\":\"x\"")),
    NO_SUCH_PLACE("UNKNOWN_AREA", drugs("\"recordedOn\":\"2021-01\",\"area\":\"E09999999\"")),
    NO_PSEUDONYM("BAD_FORMAT", drugs("\"recordedOn\":\"2021-01\",\"subjects\":{\"victim\":\"Jo\"}")),
    ROW_OF_NOTHING("MISSING_FIELD", drugs("\"recordedOn\":\"2021-01\",\"row\":1")),
    NO_SUCH_DATASET(
            "UNKNOWN_DATASET", drugs("\"recordedOn\":\"2021-01\"").replace("police-uk-leicestershire", "gossip")),
    OF_ANOTHER(
            "NOT_YOUR_DATASET",
            drugs("\"recordedOn\":\"2021-01\"").replace("police-uk-leicestershire", "mps-recorded")),
    AN_ADDRESS(
            "PERSONAL_DATA",
            "{\"type\":\"withdrawal\",\"dataset\":\"police-uk-leicestershire\",\"reference\":\"00000000000000ff\","
                    + "\"reason\":\"asked by jo.bloggs@example.org\"}");

    private final String code;
    private final @Nullable String value;

    Malformed(String code, @Nullable String value) {
        this.code = code;
        this.value = value;
    }

    byte @Nullable [] value() {
        return value == null ? null : value.getBytes(this == LATIN_1 ? ISO_8859_1 : UTF_8);
    }

    String code() {
        return code;
    }

    private static String drugs(String fields) {
        return offence("\"version\":1,\"category\":\"drugs\"," + fields);
    }

    private static String offence(String fields) {
        return "{\"type\":\"offence\",\"dataset\":\"police-uk-leicestershire\",\"reference\":\"00000000000000ff\","
                + fields + "}";
    }
}
