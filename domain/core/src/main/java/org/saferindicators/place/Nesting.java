package org.saferindicators.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas by what they are part of. */
final class Nesting {

    private final Map<String, List<Area>> children = new HashMap<>();
    private final Map<String, List<Area>> predecessors = new HashMap<>();

    private Nesting() {}

    static Nesting of(Collection<Area> areas) {
        Nesting nesting = new Nesting();
        for (Area area : areas) {
            area.parents().stream()
                    .map(Membership::parent)
                    .distinct()
                    .forEach(parent -> add(nesting.children, parent, area));
            area.heir().ifPresent(heir -> add(nesting.predecessors, heir.code(), area));
        }
        return nesting;
    }

    private static void add(Map<String, List<Area>> lists, String code, Area area) {
        lists.computeIfAbsent(code, any -> new ArrayList<>()).add(area);
    }

    /**
     * The direct parts of {@code code} from {@code first} to {@code last}, without sets. Until the day it took their
     * place, its predecessors; an area that took the place of others in these days is a part for all of them.
     */
    List<Area> parts(String code, LocalDate first, LocalDate last) {
        List<Area> before = predecessors(code).stream()
                .filter(area -> area.heir().orElseThrow().on().isAfter(last))
                .toList();
        return before.isEmpty() ? children(code, first, last) : before;
    }

    private List<Area> children(String code, LocalDate first, LocalDate last) {
        return children.getOrDefault(code, List.of()).stream()
                .filter(area -> area.kind().nests())
                .filter(area -> area.parents().stream()
                        .filter(part -> part.parent().equals(code) && part.holdsOn(last))
                        .anyMatch(part -> part.holdsOn(first) || tookPlaceAfter(first, area)))
                .toList();
    }

    private boolean tookPlaceAfter(LocalDate first, Area area) {
        return predecessors(area.code()).stream()
                .anyMatch(one -> one.heir().orElseThrow().on().isAfter(first));
    }

    private List<Area> predecessors(String code) {
        return predecessors.getOrDefault(code, List.of());
    }
}
