package org.saferindicators.acceptance.readme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether JSON is a shortened form of other JSON: fields and trailing elements may be left out, nothing may differ. */
final class Shortened {

    private Shortened() {}

    /** What differs, each as pointer and both values; empty when nothing does. */
    static List<String> differences(JsonNode shown, JsonNode whole) {
        return differences("", shown, whole).toList();
    }

    private static Stream<String> differences(String at, JsonNode shown, JsonNode whole) {
        if (shown.isObject() && whole.isObject()) {
            return shown.propertyStream()
                    .flatMap(field ->
                            differences(at + "/" + field.getKey(), field.getValue(), whole.path(field.getKey())));
        }
        boolean saysEmpty = shown.isEmpty() && !whole.isEmpty();
        if (shown.isArray() && whole.isArray() && !saysEmpty) {
            return IntStream.range(0, shown.size())
                    .boxed()
                    .flatMap(i -> differences(at + "/" + i, shown.get(i), whole.path(i)));
        }
        return isSame(shown, whole) ? Stream.empty() : Stream.of(at + ": shown " + shown + ", answered " + whole);
    }

    private static boolean isSame(JsonNode shown, JsonNode whole) {
        if (shown.isNumber() && whole.isNumber()) {
            return shown.decimalValue().compareTo(whole.decimalValue()) == 0;
        }
        return shown.equals(whole);
    }
}
