package org.saferindicators.ingest.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Several packs may declare one area, such as the country, as long as they say the same of it. */
final class SharedAreas {

    private static final String AREAS = "/areas";

    private final Map<String, Declared> known = new HashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();

    /** An area and where it stands. */
    private record Declared(PackFile pack, String pointer) {
        private JsonNode area() {
            return pack.tree().at(pointer);
        }
    }

    private SharedAreas() {}

    /** A mistake for each field of an area that two packs, in their newest versions, fill differently. */
    static List<PackProblem> problems(List<PackFile> packs) {
        SharedAreas areas = new SharedAreas();
        newest(packs).stream()
                .sorted(Comparator.comparing(PackFile::file))
                .forEach(pack -> pack.entries(AREAS).forEach(area -> areas.add(new Declared(pack, area))));
        return areas.problems;
    }

    private static Collection<PackFile> newest(List<PackFile> packs) {
        Comparator<PackFile> byVersion =
                Comparator.comparingInt(pack -> pack.tree().path("version").asInt());
        return packs.stream()
                .collect(Collectors.toMap(PackFile::name, pack -> pack, BinaryOperator.maxBy(byVersion)))
                .values();
    }

    private void add(Declared area) {
        Declared first = known.putIfAbsent(area.area().path("code").asText(), area);
        if (first != null && !first.pack().equals(area.pack())) {
            compare(first, area);
        }
    }

    private void compare(Declared first, Declared area) {
        TreeSet<String> fields = new TreeSet<>();
        first.area().fieldNames().forEachRemaining(fields::add);
        area.area().fieldNames().forEachRemaining(fields::add);
        String expected = "expected the same as in " + first.pack().file();
        fields.stream()
                .filter(field ->
                        !Objects.equals(area.area().get(field), first.area().get(field)))
                .forEach(field -> problems.add(area.pack().problem(area.pointer() + "/" + field, expected)));
    }
}
