package org.saferindicators.local.convert;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few lines of the published lookups, and the pack that was made of all of them. */
class AreaConverterTest {

    private static final String DISTRICTS = """
            LADCD,LADNM,LADCD_ACTIVE,UTLACD,UTLANM,RGNCD,RGNNM,CTRYCD
            E06000017,Rutland,E06000017,E06000017,Rutland,E12000004,East Midlands,E92000001
            E06000061,North Northamptonshire,E06000061,E06000061,North Northamptonshire,E12000004,East Midlands,E92000001
            E07000130,Charnwood,E07000130,E10000018,Leicestershire,E12000004,East Midlands,E92000001
            E07000150,Corby,E06000061,E06000061,North Northamptonshire,E12000004,East Midlands,E92000001
            E09000033,Westminster,E09000033,E09000033,Westminster,E12000007,London,E92000001
            W06000001,Isle of Anglesey,W06000001,W06000001,Isle of Anglesey,,,W92000004
            """;
    private static final String REGISTRY = """
            local-authority-code,nice-name,gss-code,start-date,end-date,replaced-by,local-authority-type,county-la
            RUT,Rutland,E06000017,1997-04-01,,,UA,
            CHA,Charnwood,E07000130,,,,NMD,LEC
            LEC,Leicestershire,E10000018,,,,CTY,
            COR,Corby,E07000150,,2021-04-01,NNT,NMD,NTH
            NTH,Northamptonshire,E10000021,,2021-04-01,"NNT,WNT",CTY,
            NNT,North Northamptonshire,E06000061,2021-04-01,,,UA,
            WNT,West Northamptonshire,E06000062,2021-04-01,,,UA,
            """;
    private static final String FORCES = """
            lad24cd,pfa_name
            E06000017,Leicestershire
            E06000061,Northamptonshire
            E07000130,Leicestershire
            """;
    private static final String SMALLEST = """
            LSOA11CD,LSOA11NM,WD18CD,WD18NM,LAD18CD
            E01025699,Charnwood 002D,E05005412,Loughborough Ashby,E07000130
            E01026959,Corby 006A,E05010264,Beanfield,E07000150
            """;

    @TempDir
    private Path folder;

    @Test
    void areasNestAndAbolishedOnesNameTheirSuccessors() throws IOException {
        Files.writeString(folder.resolve("la_all_codes.csv"), DISTRICTS);
        Files.writeString(folder.resolve("uk_local_authorities.csv"), REGISTRY);
        Files.writeString(folder.resolve("la_pfa_mapping.csv"), FORCES);
        Path smallest = folder.resolve("lsoa11_ward18_lad18_england_wales.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(smallest))) {
            out.write(SMALLEST.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(AreaConverter.areas(
                        AreaLookups.read(folder), new AreaConverter.Asked("E12000004", "E23000021", "Leicestershire")))
                .extracting(AreaLine::toString)
                .containsExactly(
                        "  - {code: K04000001, name: \"England and Wales\", kind: country, parents: []}",
                        "  - {code: E92000001, name: \"England\", kind: country, parents: [{code: K04000001}]}",
                        "  - {code: E12000004, name: \"East Midlands\", kind: region, parents: [{code: E92000001}]}",
                        "  - {code: E12000007, name: \"London\", kind: region, parents: [{code: E92000001}]}",
                        "  - {code: E23000021, name: \"Leicestershire police force area\", kind: force, parents: []}",
                        "  - {code: E10000018, name: \"Leicestershire\", kind: county,"
                                + " parents: [{code: E12000004}, {code: E23000021}]}",
                        "  - {code: E10000021, name: \"Northamptonshire\", kind: county,"
                                + " parents: [{code: E12000004, to: \"2021-04-01\"}], to: \"2021-04-01\","
                                + " successors: [{code: E06000061, on: \"2021-04-01\"},"
                                + " {code: E06000062, on: \"2021-04-01\"}]}",
                        "  - {code: E06000017, name: \"Rutland\", kind: district,"
                                + " parents: [{code: E12000004}, {code: E23000021}]}",
                        "  - {code: E06000061, name: \"North Northamptonshire\", kind: district,"
                                + " parents: [{code: E12000004, from: \"2021-04-01\"}], from: \"2021-04-01\"}",
                        "  - {code: E07000130, name: \"Charnwood\", kind: district, parents: [{code: E10000018}]}",
                        "  - {code: E07000150, name: \"Corby\", kind: district,"
                                + " parents: [{code: E10000021, to: \"2021-04-01\"}], to: \"2021-04-01\","
                                + " successors: [{code: E06000061, on: \"2021-04-01\"}]}",
                        "  - {code: E05005412, name: \"Loughborough Ashby\", kind: ward, parents: [{code: E07000130}]}",
                        "  - {code: E01025699, name: \"Charnwood 002D\", kind: lsoa, parents: [{code: E05005412}]}");
    }

    /** Numbers of LSOAs and wards by district as counted in the lookup with other tools. */
    @Test
    void thePackHoldsEveryLsoaOfTheForce() {
        JsonNode pack = Shipped.yaml(Shipped.REFERENCE.resolve("areas-leicestershire.yaml"));
        Map<String, JsonNode> areas = StreamSupport.stream(pack.get("areas").spliterator(), false)
                .collect(toMap(area -> area.get("code").asText(), Function.identity()));

        assertThat(Shipped.faults("area-pack", pack)).isEmpty();
        Map<String, Long> lsoas = areas.values().stream()
                .filter(area -> area.get("kind").asText().equals("lsoa"))
                .collect(groupingBy(area -> parent(areas.getOrDefault(parent(area), pack)), counting()));
        assertThat(lsoas)
                .containsOnly(
                        Map.entry("E06000016", 192L),
                        Map.entry("E06000017", 23L),
                        Map.entry("E07000129", 60L),
                        Map.entry("E07000130", 99L),
                        Map.entry("E07000131", 47L),
                        Map.entry("E07000132", 66L),
                        Map.entry("E07000133", 30L),
                        Map.entry("E07000134", 58L),
                        Map.entry("E07000135", 36L));
        assertThat(areas.values())
                .filteredOn(area -> area.get("kind").asText().equals("ward"))
                .hasSize(187);
    }

    private static String parent(JsonNode area) {
        return area.at("/parents/0/code").asText();
    }
}
