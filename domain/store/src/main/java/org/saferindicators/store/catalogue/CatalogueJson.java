package org.saferindicators.store.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.place.Areas;

/** Packs, which their schemas have accepted, to the types of the domain. */
public final class CatalogueJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueJson() {}

    /**
     * The catalogue that these packs make together.
     *
     * @param bodies one version of each pack, as JSON
     * @throws IllegalArgumentException when a dataset, plan or area is declared twice
     */
    public static Catalogue catalogue(Collection<String> bodies) {
        List<JsonNode> packs = bodies.stream().map(CatalogueJson::tree).toList();
        List<JsonNode> plans = packs.stream().filter(pack -> pack.has("plan")).toList();
        List<JsonNode> areas = packs.stream().filter(pack -> pack.has("areas")).toList();
        return Catalogue.of(
                plans.stream()
                        .flatMap(pack -> DatasetJson.datasets(pack).stream())
                        .toList(),
                plans.stream().map(PlanJson::plan).toList(),
                Areas.of(AreaJson.areas(areas)));
    }

    /** One way of writing a value: fields in order of their names. */
    static String canonical(JsonNode value) {
        try {
            return JSON.writeValueAsString(sorted(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object sorted(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            value.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return fields;
        }
        return value.isArray() ? value.valueStream().map(CatalogueJson::sorted).toList() : value;
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the database holds a pack that is not JSON", broken);
        }
    }
}
