package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Fault;

/** Each kind of malformed record is refused with its own code, at its own field. */
class MalformedTest {

    private static final String GOOD = new String(Examples.record("measurement"), UTF_8);

    static Stream<Arguments> bytes() {
        return Stream.of(
                kind("empty", new byte[0], "EMPTY_VALUE", ""),
                kind("blank", " \r\n\t ".getBytes(UTF_8), "EMPTY_VALUE", ""),
                kind("over 1 MiB", new byte[(1 << 20) + 1], "TOO_LARGE", ""),
                kind("Latin 1", "{\"note\":\"caf\u00e9\"}".getBytes(ISO_8859_1), "NOT_UTF8", ""),
                kind("overlong", new byte[] {'"', (byte) 0xC1, (byte) 0x81, '"'}, "NOT_UTF8", ""),
                kind(
                        "surrogate in UTF-8",
                        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                        "NOT_UTF8",
                        ""),
                kind("UTF-16", GOOD.getBytes(UTF_16LE), "NUL_CHARACTER", ""),
                kind("byte order mark", ("\uFEFF" + GOOD).getBytes(UTF_8), "NOT_JSON", ""),
                kind("depth 10,000 of lists", "[".repeat(10_000).getBytes(UTF_8), "TOO_DEEP", "/0".repeat(16)),
                kind("depth 10,000 of objects", "{\"a\":".repeat(10_000).getBytes(UTF_8), "TOO_DEEP", "/a".repeat(16)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                json("not JSON", "surely not", "NOT_JSON", ""),
                json("half a record", GOOD.substring(0, 40), "NOT_JSON", ""),
                json("two records", GOOD + GOOD, "NOT_JSON", ""),
                json("trailing word", GOOD + " x", "NOT_JSON", ""),
                json("comment", "/* */" + GOOD, "NOT_JSON", ""),
                json("NaN", "{\"value\":NaN}", "NOT_JSON", ""),
                json("single quotes", "{'type':'measurement'}", "NOT_JSON", ""),
                json("raw line feed in a text", "{\"note\":\"a\nb\"}", "NOT_JSON", ""),
                json("a list", "[" + GOOD + "]", "NOT_AN_OBJECT", ""),
                json("a text", "\"measurement\"", "NOT_AN_OBJECT", ""),
                json("null", "null", "NOT_AN_OBJECT", ""));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                json("escaped NUL", "{\"note\":\"a\\u0000b\"}", "NUL_CHARACTER", "/note"),
                json("escaped NUL in a name", "{\"a\\u0000b\":1}", "NUL_CHARACTER", "/a?b"),
                json("half a surrogate pair", "{\"note\":\"\\ud83d\"}", "NOT_UTF8", "/note"),
                json("surrogates the wrong way round", "{\"note\":\"\\ude92\\ud83d\"}", "NOT_UTF8", "/note"),
                json("16 levels", "[".repeat(16) + "]".repeat(16), "NOT_AN_OBJECT", ""),
                json("17 levels", "[".repeat(17) + "]".repeat(17), "TOO_DEEP", "/0".repeat(16)),
                json("the same field twice", "{\"a\":{\"b\":1,\"b\":1}}", "DUPLICATE_FIELD", "/a/b"),
                json("201 fields", fields(201), "TOO_MANY_FIELDS", "/f200"),
                json("a text of 8,193", "{\"note\":\"" + "x".repeat(8193) + "\"}", "TOO_LONG", "/note"),
                json("a name of 8,193", "{\"" + "x".repeat(8193) + "\":1}", "TOO_LONG", "/" + "x".repeat(39) + "…"),
                json("a number of 33", "{\"value\":" + "1".repeat(33) + "}", "TOO_LONG", "/value"),
                json("a number of 1,000,000", "{\"value\":" + "1".repeat(1_000_000) + "}", "TOO_LONG", "/value"),
                json("an exponent", "{\"value\":1e999999999}", "OUT_OF_RANGE", "/value"),
                json("a negative exponent", "{\"value\":1e-999999999}", "OUT_OF_RANGE", "/value"),
                json("an exponent beyond int", "{\"value\":1e99999999999999}", "OUT_OF_RANGE", "/value"));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                json("no type", "{}", "MISSING_FIELD", "/type"),
                json("a type that is a number", "{\"type\":1}", "WRONG_TYPE", "/type"),
                json("another type", "{\"type\":\"crime\"}", "UNKNOWN_TYPE", "/type"),
                with("an unknown field", "\"surname\": \"x\"", "UNKNOWN_FIELD", "/surname"),
                with("an unknown field to escape", "\"a/b~c\": 1", "UNKNOWN_FIELD", "/a~1b~0c"),
                changed("a missing field", "\"area\": \"E09000002\",", "", "MISSING_FIELD", "/area"),
                changed("no amount", ",\n  \"value\": 1319", "", "MISSING_FIELD", "/value"),
                changed("half a ratio", "\"value\": 1319", "\"numerator\": 1", "MISSING_FIELD", "/denominator"),
                changed("two amounts", "1319", "1319, \"percentage\": 3", "CONFLICTING_FIELDS", "/percentage"),
                changed("a number as text", "1319", "\"1319\"", "WRONG_TYPE", "/value"),
                changed("seven decimals", "1319", "0.1234567", "OUT_OF_RANGE", "/value"),
                changed("beyond 10 to the 12", "1319", "1000000000001", "OUT_OF_RANGE", "/value"),
                changed("a row that is no whole number", "\"row\": 5", "\"row\": 5.5", "WRONG_TYPE", "/row"),
                changed("row 0", "\"row\": 5", "\"row\": 0", "OUT_OF_RANGE", "/row"),
                changed("a slug with capitals", "\"burglary\"", "\"Burglary\"", "BAD_FORMAT", "/measure"),
                changed("a slug of 65", "\"burglary\"", "\"" + "b".repeat(65) + "\"", "TOO_LONG", "/measure"),
                changed("a period of another grammar", "2017-04/2018-01", "2017-18", "BAD_FORMAT", "/period"),
                changed("a period reversed", "2017-04/2018-01", "2018-01/2017-04", "PERIOD_REVERSED", "/period"),
                with("a status of another list", "\"status\": \"guess\"", "NOT_ALLOWED", "/status"),
                with("a note of 4,001", "\"note\": \"" + "n".repeat(4001) + "\"", "TOO_LONG", "/note"),
                changed("an unknown dataset", "metstats2-published", "other", "UNKNOWN_DATASET", "/dataset"),
                changed(
                        "another's dataset",
                        "metstats2-published",
                        "moj-reoffending-published",
                        "NOT_YOUR_DATASET",
                        "/dataset"),
                changed("an unknown measure", "\"burglary\"", "\"robbery\"", "UNKNOWN_MEASURE", "/measure"),
                changed("an unknown area", "E09000002", "E09000099", "UNKNOWN_AREA", "/area"),
                changed("a percentage of a count", "\"value\": 1319", "\"percentage\": 3", "WRONG_FORM", "/percentage"),
                changed("a negative count", "1319", "-1", "OUT_OF_RANGE", "/value"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"bytes", "texts", "limits", "records"})
    void isRefusedWithItsOwnCodeAtItsOwnField(String name, byte[] value, String code, String pointer) {
        Decoded decoded = decode(value);

        assertThat(decoded).isInstanceOfSatisfying(Decoded.Bad.class, bad -> {
            assertThat(bad.first().code().name()).isEqualTo(code);
            assertThat(bad.first().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void aTombstoneIsAnEmptyValue() {
        assertThat(decode(null))
                .isInstanceOfSatisfying(
                        Decoded.Bad.class,
                        bad -> assertThat(bad.first().code().name()).isEqualTo("EMPTY_VALUE"));
    }

    @Test
    void everyFaultOfARecordIsToldUpToTwenty() {
        String record = "{\"type\":\"measurement\"," + fields(30).substring(1);

        assertThat(decode(record.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Decoded.Bad.class, bad -> assertThat(bad.faults()).hasSize(20));
        assertThat(decode("{\"type\":\"measurement\",\"row\":0,\"area\":7}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Decoded.Bad.class,
                        bad -> assertThat(bad.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(
                                        "/row", "/area", "/dataset", "/submission", "/measure", "/period", "/value"));
    }

    @Test
    void messagesEchoLittleAndNothingThatATerminalObeys() {
        String name = "\\u001b[31m" + "\\u202e" + "x".repeat(100);

        Decoded decoded = decode(("{\"type\":\"action\",\"" + name + "\":1}").getBytes(UTF_8));

        assertThat(decoded)
                .isInstanceOfSatisfying(
                        Decoded.Bad.class,
                        bad -> assertThat(bad.first().pointer()).isEqualTo("/?[31m?" + "x".repeat(33) + "…"));
    }

    /** Any bytes: flipped, cut and spliced examples. */
    @Test
    void nothingThrows() {
        Random random = new Random(20180328);
        List<byte[]> examples = List.copyOf(Examples.records().values());
        for (int round = 0; round < 50_000; round++) {
            byte[] value = examples.get(random.nextInt(examples.size())).clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                value[random.nextInt(value.length)] = (byte) random.nextInt(256);
            }
            assertThat(decode(value)).isNotNull();
        }
    }

    private static Decoded decode(byte @Nullable [] value) {
        return RecordDoor.decode(value, Declared.POLICE, LocalDate.parse("2018-05-01"), Declared.CATALOGUE);
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    private static Arguments kind(String name, byte[] value, String code, String pointer) {
        return Arguments.of(name, value, code, pointer);
    }

    private static Arguments json(String name, String text, String code, String pointer) {
        return kind(name, text.getBytes(UTF_8), code, pointer);
    }

    private static Arguments with(String name, String field, String code, String pointer) {
        return json(name, "{" + field + "," + GOOD.substring(1), code, pointer);
    }

    private static Arguments changed(String name, String right, String wrong, String code, String pointer) {
        assertThat(GOOD).contains(right);
        return json(name, GOOD.replace(right, wrong), code, pointer);
    }
}
