package org.saferindicators.local.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the published lookups into an area pack for one police force: the country and its regions, every county and
 * district of the force's region, abolished ones with their successors, and within the force every ward of 2018 and LSOA
 * of 2011.
 */
public final class AreaConverter {

    private static final String USAGE = """
            usage: AreaConverter lookups-folder --pack areas-leicestershire --known-from 2019-12-01
                                 --region E12000004 --force E23000021 --force-name Leicestershire --out areas.yaml""";
    private static final List<String> NEEDED =
            List.of("--pack", "--known-from", "--region", "--force", "--force-name", "--out");
    private static final String ENGLAND = "E92000001";
    private static final String COUNTY = "county";
    private static final String DISTRICT = "district";

    private final AreaLookups lookups;
    private final Asked asked;
    private final Successors successors;
    private final List<AreaLine> lines = new ArrayList<>();

    /**
     * What the pack is about.
     *
     * @param region code of the region
     * @param force code of the police force area
     * @param forceName its name in the lookup
     */
    record Asked(String region, String force, String forceName) {}

    private AreaConverter(AreaLookups lookups, Asked asked) {
        this.lookups = lookups;
        this.asked = asked;
        this.successors = new Successors(lookups.registry());
    }

    /** The areas, the largest first. */
    static List<AreaLine> areas(AreaLookups lookups, Asked asked) {
        AreaConverter converter = new AreaConverter(lookups, asked);
        converter.countries();
        converter.counties();
        converter.abolishedCounties();
        converter.districts();
        converter.smallest("WD18CD", "WD18NM", "ward", "LAD18CD");
        converter.smallest("LSOA11CD", "LSOA11NM", "lsoa", "WD18CD");
        return converter.lines;
    }

    private void countries() {
        lines.add(AreaLine.of("K04000001", "England and Wales", "country"));
        lines.add(AreaLine.of(ENGLAND, "England", "country").in("K04000001"));
        Map<String, String> regions = new TreeMap<>();
        lookups.districts().stream()
                .filter(row -> row.get("CTRYCD").equals(ENGLAND))
                .forEach(row -> regions.put(row.get("RGNCD"), row.get("RGNNM")));
        regions.forEach(
                (code, name) -> lines.add(AreaLine.of(code, name, "region").in(ENGLAND)));
        lines.add(AreaLine.of(asked.force(), asked.forceName() + " police force area", "force"));
    }

    private void counties() {
        Map<String, String> counties = new TreeMap<>();
        ofRegion().stream()
                .filter(row -> !row.get("UTLACD").equals(row.get("LADCD")) && isCurrent(row))
                .forEach(row -> counties.put(row.get("UTLACD"), row.get("UTLANM")));
        counties.forEach((code, name) -> {
            AreaLine county = AreaLine.of(code, name, COUNTY).in(asked.region());
            lines.add(countyOfForce(code) ? county.in(asked.force()) : county);
        });
    }

    private void abolishedCounties() {
        lookups.registry().values().stream()
                .filter(one -> one.get("local-authority-type").equals("CTY") && isAbolishedCounty(one))
                .map(one -> AreaLine.of(one.get("gss-code"), one.get("nice-name"), COUNTY)
                        .abolished(asked.region(), successors.of(one)))
                .forEach(lines::add);
    }

    private boolean isAbolishedCounty(NamedRow county) {
        return ofRegion().stream()
                .filter(row -> !isCurrent(row))
                .anyMatch(row -> successors.countyOf(row.get("LADCD")).equals(county));
    }

    private boolean countyOfForce(String county) {
        return ofRegion().stream()
                .filter(row -> row.get("UTLACD").equals(county))
                .allMatch(row -> isOfForce(row.get("LADCD")));
    }

    private void districts() {
        ofRegion().forEach(row -> lines.add(isCurrent(row) ? current(row) : abolished(row)));
    }

    private AreaLine current(NamedRow row) {
        String code = row.get("LADCD");
        AreaLine district = AreaLine.of(code, row.get("LADNM"), DISTRICT);
        if (!row.get("UTLACD").equals(code)) {
            return district.in(row.get("UTLACD"));
        }
        AreaLine placed = successors.startOf(code).isEmpty()
                ? district.in(asked.region())
                : district.newIn(asked.region(), successors.startOf(code));
        return isOfForce(code) ? placed.in(asked.force()) : placed;
    }

    private AreaLine abolished(NamedRow row) {
        String code = row.get("LADCD");
        return AreaLine.of(code, row.get("LADNM"), DISTRICT)
                .abolished(successors.countyOf(code).get("gss-code"), successors.of(code));
    }

    private void smallest(String code, String name, String kind, String parent) {
        Map<String, AreaLine> areas = new TreeMap<>();
        lookups.smallest().stream()
                .filter(row -> isOfForce(row.get("LAD18CD")))
                .forEach(row -> areas.put(
                        row.get(code),
                        AreaLine.of(row.get(code), row.get(name), kind).in(row.get(parent))));
        lines.addAll(areas.values());
    }

    private List<NamedRow> ofRegion() {
        return lookups.districts().stream()
                .filter(row -> row.get("RGNCD").equals(asked.region()))
                .toList();
    }

    private static boolean isCurrent(NamedRow row) {
        return row.get("LADCD").equals(row.get("LADCD_ACTIVE"));
    }

    private boolean isOfForce(String district) {
        return asked.forceName().equals(lookups.forces().get(district));
    }

    /** The command line: the folder of lookups and what the pack is about. */
    public static void main(String[] args) throws IOException {
        Command.run(USAGE, () -> {
            Options options = Options.of(List.of(args), Map.of(), NEEDED);
            Path out = options.value("--out", Path::of);
            List<String> lines = lines(options);
            Files.write(out, lines, StandardCharsets.UTF_8);
            return out + ": " + (lines.size() - 1) + " areas";
        });
    }

    private static List<String> lines(Options options) throws IOException {
        Asked asked = new Asked(options.text("--region"), options.text("--force"), options.text("--force-name"));
        List<String> lines = new ArrayList<>();
        lines.add(AreaLine.head(options.text("--pack"), options.text("--known-from"), asked.forceName()));
        areas(AreaLookups.read(options.files().getFirst()), asked).forEach(area -> lines.add(area.toString()));
        return lines;
    }
}
