package org.saferindicators.store.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to change a record; each puts another value in the place of a field, or takes it away. */
enum Mutation {
    DROPPED((node, random) -> JsonNodeFactory.instance.missingNode()),
    NULL((node, random) -> JsonNodeFactory.instance.nullNode()),
    TRUE((node, random) -> JsonNodeFactory.instance.booleanNode(true)),
    OBJECT((node, random) -> JsonNodeFactory.instance.objectNode()),
    EMPTY_LIST((node, random) -> JsonNodeFactory.instance.arrayNode()),
    LIST_OF_ITSELF((node, random) -> list(node)),
    LIST_OF_ITSELF_TWICE((node, random) -> list(node, node)),
    AS_TEXT((node, random) -> text(node.asText())),
    EMPTY_TEXT((node, random) -> text("")),
    TEXT_OF_64((node, random) -> text("a".repeat(64))),
    TEXT_OF_65((node, random) -> text("a".repeat(65))),
    TEXT_OF_200((node, random) -> text("é".repeat(200))),
    TEXT_OF_201((node, random) -> text("é".repeat(201))),
    TEXT_OF_4000_CODE_POINTS((node, random) -> text("\uD83D\uDE92".repeat(4000))),
    TEXT_OF_4001((node, random) -> text("x".repeat(4001))),
    UPPER_CASE((node, random) -> text(node.asText().toUpperCase(Locale.ROOT))),
    LEADING_HYPHEN((node, random) -> text("-" + node.asText())),
    UNDERSCORE((node, random) -> text(node.asText() + "_")),
    ANOTHER_WORD((node, random) ->
            one(random, "green", "late", "rank", "direction", "band", "done", "even", "all", "upsert")),
    ANOTHER_TYPE((node, random) ->
            one(random, "measurement", "absence", "manifest", "target", "action", "offence", "incident")),
    NEGATIVE((node, random) -> number("-1")),
    ZERO((node, random) -> number("0")),
    WHOLE_WITH_POINT((node, random) -> number("5.0")),
    EXPONENT((node, random) -> number("1e2")),
    FRACTION((node, random) -> number("1.5")),
    SIX_DECIMALS((node, random) -> number("0.123456")),
    SEVEN_DECIMALS((node, random) -> number("0.1234567")),
    LARGEST((node, random) -> number("1000000000000")),
    TOO_LARGE((node, random) -> number("1000000000000.000001")),
    ABOVE_HUNDRED((node, random) -> number("100.5")),
    PERIOD((node, random) -> one(random, "2018-01", "FY2018/19-Q3", "FY2017/18", "R12M:2015-12", "2017-04/2018-01")),
    PERIOD_REVERSED((node, random) -> text("2018-01/2017-04")),
    YEARS_APART((node, random) -> one(random, "FY2017/19", "FY2017/19-Q1")),
    FAR_YEAR((node, random) -> one(random, "1899-12", "2200-01", "0000-01", "0001-01/9999-12", "FY9999/00")),
    NO_PERIOD((node, random) -> one(random, "2017-18", "2018-Q3", "2018-13", "FY2017/18-Q5", "2018-1", "R12M:2015")),
    DAY((node, random) -> one(random, "2018-02-28", "2016-02-29", "2018-05-02", "2018-12-31")),
    NO_DAY((node, random) -> one(random, "2018-02-30", "2017-02-29", "2018-00-10", "2018-1-1", "28.03.2018")),
    AREA((node, random) -> one(random, "E09000002", "E12000007", "W92000004", "a-slug")),
    NO_AREA((node, random) -> one(random, "E0900002", "X09000002", "e09000002x!", "E09000002 ")),
    PSEUDONYM((node, random) -> text("0123456789abcdef".repeat(1 + random.nextInt(8)))),
    NO_PSEUDONYM((node, random) -> one(random, "0123456789abcde", "a".repeat(129), "0123456789ABCDEF", "g".repeat(20))),
    CODE((node, random) -> one(random, "8", "28A", "8/6", "999Z/999")),
    NO_CODE((node, random) -> one(random, "A", "8/", "8A/", "1234", "8AB", "28a", "8/1234", "8/6/1", "/6", "")),
    MONTH_OR_DAY((node, random) -> one(random, "2018-03", "2018-03-31", "2018-06", "2018-13", "2018-03-32")),
    LARGEST_VERSION((node, random) -> number("2147483647")),
    VERSION_TOO_LARGE((node, random) -> number("2147483648")),
    AGE_BAND((node, random) -> one(random, "0-9", "65+", "unknown", "65", "25-35")),
    SHARES((node, random) -> shares("0.25", "0.75", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0")),
    SHARES_SHORT((node, random) -> shares("0.5", "0.5")),
    SHARES_OF_NOTHING((node, random) -> shares("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"));

    private static final List<String> NAMES = List.of(
            "value",
            "numerator",
            "denominator",
            "percentage",
            "sampleBase",
            "status",
            "note",
            "row",
            "submission",
            "measure",
            "indicator",
            "outcome",
            "plan",
            "knownOn",
            "text",
            "of",
            "lower",
            "upper",
            "profile",
            "reference",
            "version",
            "category",
            "categories",
            "measures",
            "code",
            "flags",
            "subjects",
            "caller",
            "victim",
            "state",
            "area",
            "surname",
            "",
            "a/b~c");

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final BiFunction<JsonNode, Random, JsonNode> change;

    Mutation(BiFunction<JsonNode, Random, JsonNode> change) {
        this.change = change;
    }

    /** Changes one field of {@code record}, or adds one that another type or no type has. */
    void apply(ObjectNode record, Random random) {
        ObjectNode object = random.nextInt(3) == 0 ? inner(record) : record;
        List<String> names = random.nextInt(4) == 0
                ? NAMES
                : object.propertyStream().map(Map.Entry::getKey).toList();
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode changed = change.apply(object.path(name), random);
        if (changed.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, changed);
        }
    }

    private static ObjectNode inner(ObjectNode record) {
        return record.path("scope") instanceof ObjectNode scope
                ? scope
                : record.path("subjects") instanceof ObjectNode subjects ? subjects : record;
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode number(String number) {
        return JsonNodeFactory.instance.numberNode(new BigDecimal(number));
    }

    private static JsonNode one(Random random, String... texts) {
        return text(texts[random.nextInt(texts.length)]);
    }

    private static JsonNode list(JsonNode... entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : entries) {
            list.add(entry);
        }
        return list;
    }

    private static JsonNode shares(String... shares) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String share : shares) {
            list.add(number(share));
        }
        return list;
    }
}
