package org.saferindicators.local.convert;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What took the place of abolished authorities, from the registry of local authorities. */
final class Successors {

    private final Map<String, NamedRow> registry;
    private final Map<String, NamedRow> byGss = new TreeMap<>();

    Successors(Map<String, NamedRow> registry) {
        this.registry = registry;
        registry.values().forEach(one -> byGss.put(one.get("gss-code"), one));
    }

    /** Code and first day of each authority that took the place of this one. */
    Map<String, String> of(String code) {
        return of(entry(code));
    }

    /** As {@link #of(String)}, by its entry of the registry. */
    Map<String, String> of(NamedRow abolished) {
        Map<String, String> successors = new LinkedHashMap<>();
        Arrays.stream(abolished.get("replaced-by").split(","))
                .map(registry::get)
                .filter(Objects::nonNull)
                .forEach(one -> successors.put(one.get("gss-code"), one.get("start-date")));
        return successors;
    }

    /** First day of an authority that took the place of others; empty for one that did not. */
    String startOf(String code) {
        NamedRow entry = entry(code);
        boolean tookPlace = registry.values().stream()
                .anyMatch(one ->
                        Arrays.asList(one.get("replaced-by").split(",")).contains(entry.get("local-authority-code")));
        return tookPlace ? entry.get("start-date") : "";
    }

    /** The registry's entry of the county of a district. */
    NamedRow countyOf(String district) {
        NamedRow county = registry.get(entry(district).get("county-la"));
        if (county == null) {
            throw new ConvertException("uk_local_authorities.csv: no county for " + district);
        }
        return county;
    }

    private NamedRow entry(String code) {
        NamedRow entry = byGss.get(code);
        if (entry == null) {
            throw new ConvertException("uk_local_authorities.csv: no authority has the code " + code);
        }
        return entry;
    }
}
