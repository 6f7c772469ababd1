package org.saferindicators.local.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One area as a line of an area pack in YAML. */
final class AreaLine {

    private static final String COMMENT = """
            # Made by deploy/feed convert-areas: do not edit. LSOAs are those of 2011, wards those of 2018; membership
            # without dates holds always. Areas outside the region are not here: to a dataset they are elsewhere.
            """;
    private static final String LICENCE = """
            licence: Open Government Licence v3.0
            attribution: >-
              Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data
              © Crown copyright and database right 2018. Dates of authorities: mySociety,
              uk_local_authority_names_and_codes (MIT).
            areas:""";

    private final String code;
    private final String name;
    private final String kind;
    private final List<String> parents = new ArrayList<>();
    private String existence = "";

    private AreaLine(String code, String name, String kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    static AreaLine of(String code, String name, String kind) {
        return new AreaLine(code, name, kind);
    }

    /** The lines before the first area. */
    static String head(String pack, String knownFrom, String force) {
        String title = """
                pack: %s
                version: 1
                knownFrom: "%s"
                title: Areas of the %s police force
                """.formatted(pack, knownFrom, force);
        return COMMENT + title + LICENCE;
    }

    /** Part of another area, always. */
    AreaLine in(String parent) {
        parents.add("{code: " + parent + "}");
        return this;
    }

    /** Began on a day, and is part of another area since. */
    AreaLine newIn(String parent, String from) {
        parents.add("{code: %s, from: \"%s\"}".formatted(parent, from));
        existence = ", from: \"" + from + "\"";
        return this;
    }

    /** Was part of another area until its successors, by code and first day, took its place. */
    AreaLine abolished(String parent, Map<String, String> successors) {
        String end = successors.values().stream()
                .findFirst()
                .orElseThrow(() -> new ConvertException("uk_local_authorities.csv: nothing follows " + code));
        parents.add("{code: %s, to: \"%s\"}".formatted(parent, end));
        List<String> followers = successors.entrySet().stream()
                .map(one -> "{code: %s, on: \"%s\"}".formatted(one.getKey(), one.getValue()))
                .toList();
        existence = ", to: \"%s\", successors: [%s]".formatted(end, String.join(", ", followers));
        return this;
    }

    @Override
    public String toString() {
        return "  - {code: %s, name: \"%s\", kind: %s, parents: [%s]%s}"
                .formatted(code, name, kind, String.join(", ", parents), existence);
    }
}
