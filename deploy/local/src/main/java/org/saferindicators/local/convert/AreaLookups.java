package org.saferindicators.local.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lookups of the Office for National Statistics and of mySociety, as they were published.
 *
 * @param districts every district code since 2011 with the larger areas that now cover it
 * @param smallest LSOA of 2011 to ward and district of 2018
 * @param forces police force area of each district
 * @param registry every local authority that exists or existed, by its own code
 */
record AreaLookups(
        List<NamedRow> districts, List<NamedRow> smallest, Map<String, String> forces, Map<String, NamedRow> registry) {

    /** Reads the four files of the folder. */
    static AreaLookups read(Path folder) throws IOException {
        return new AreaLookups(
                rows(folder.resolve("la_all_codes.csv")),
                rows(folder.resolve("lsoa11_ward18_lad18_england_wales.csv.gz")),
                rows(folder.resolve("la_pfa_mapping.csv")).stream()
                        .collect(Collectors.toMap(row -> row.get("lad24cd"), row -> row.get("pfa_name"))),
                rows(folder.resolve("uk_local_authorities.csv")).stream()
                        .collect(Collectors.toMap(row -> row.get("local-authority-code"), Function.identity())));
    }

    private static List<NamedRow> rows(Path file) throws IOException {
        CsvTable table = CsvTable.read(file);
        return table.lines().stream().map(table::row).toList();
    }
}
