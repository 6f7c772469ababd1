package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Membership;
import org.saferindicators.place.Succession;

/**
 * The areas of packs of places. A set names its members; in the domain each member names the set. Packs may share an
 * area that they declare alike.
 */
final class AreaJson {

    private AreaJson() {}

    static List<Area> areas(Collection<JsonNode> packs) {
        List<JsonNode> declared = packs.stream()
                .flatMap(pack -> pack.path("areas").valueStream())
                .distinct()
                .toList();
        Map<String, List<Membership>> ofSets = ofSets(declared);
        return declared.stream()
                .map(one -> area(one, ofSets.getOrDefault(text(one, "code"), List.of())))
                .toList();
    }

    private static Map<String, List<Membership>> ofSets(List<JsonNode> declared) {
        Map<String, List<Membership>> ofSets = new HashMap<>();
        for (JsonNode set : declared) {
            Membership inSet = new Membership(text(set, "code"), Optional.empty(), Optional.empty());
            Json.texts(set, "members")
                    .forEach(member -> ofSets.computeIfAbsent(member, code -> new ArrayList<>())
                            .add(inSet));
        }
        return ofSets;
    }

    private static Area area(JsonNode one, List<Membership> ofSets) {
        return new Area(
                text(one, "code"),
                text(one, "name"),
                Json.word(one, "kind", AreaKind::ofWord),
                parents(one, ofSets),
                day(one, "from"),
                day(one, "to"),
                Json.list(one, "successors", AreaJson::succession),
                one.path("reconstructed").asBoolean(false));
    }

    private static List<Membership> parents(JsonNode one, List<Membership> ofSets) {
        List<Membership> parents = new ArrayList<>(Json.list(one, "parents", AreaJson::parent));
        parents.addAll(ofSets);
        return parents;
    }

    private static Membership parent(JsonNode one) {
        return new Membership(text(one, "code"), day(one, "from"), day(one, "to"));
    }

    private static Succession succession(JsonNode one) {
        return new Succession(text(one, "code"), LocalDate.parse(text(one, "on")));
    }

    private static Optional<LocalDate> day(JsonNode one, String field) {
        return Json.maybe(one, field).map(LocalDate::parse);
    }
}
