package org.saferindicators.acceptance.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.saferindicators.local.convert.SubmissionWriter;

/** Campylobacter in England, its regions and 152 authorities, 2015 and 2016: counts, rates, limits and verdicts. */
final class Fingertips {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATASET = "phe-fingertips";
    private static final String TOPIC = "feed.partnership.phe.v1";
    private static final String KNOWN = "2021-04-01";

    private Fingertips() {}

    /**
     * A published row.
     *
     * @param area code of the area
     * @param type Country, Region or County & UA
     * @param region code of the region of an authority
     * @param year calendar year
     * @param count reports; empty where the row has none
     * @param persons residents; empty where there is no count
     * @param value rate as published
     * @param lower lower 95 % limit; empty for regions
     * @param upper upper 95 % limit; empty for regions
     * @param note what is said of the value
     * @param againstEngland Better, Similar, Worse or Not compared
     * @param againstRegion the same
     */
    record Row(
            String area,
            String type,
            String region,
            int year,
            String count,
            String persons,
            String value,
            String lower,
            String upper,
            String note,
            String againstEngland,
            String againstRegion) {

        private static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("Area Code"),
                    row.getField("Area Type"),
                    row.getField("Parent Code"),
                    Integer.parseInt(row.getField("Time period")),
                    row.getField("Count"),
                    row.getField("Denominator"),
                    row.getField("Value"),
                    row.getField("Lower CI 95.0 limit"),
                    row.getField("Upper CI 95.0 limit"),
                    row.getField("Value note"),
                    row.getField("Compared to England value or percentiles"),
                    row.getField("Compared to Region value or percentiles"));
        }

        boolean isAuthority() {
            return type.equals("County & UA");
        }

        boolean isCounted() {
            return !count.isEmpty();
        }

        /** The months of the calendar year. */
        String period() {
            return year + "-01/" + year + "-12";
        }
    }

    /** The published rows. */
    static List<Row> rows() {
        return PublishedTable.rows("fingertips/campylobacter-2015-2016.csv")
                .map(Row::of)
                .toList();
    }

    /** Writes the feed files into their topic under {@code feeds}. */
    static void write(Path feeds) throws IOException {
        Path topic = Files.createDirectories(feeds.resolve(TOPIC));
        try (SubmissionWriter writer =
                SubmissionWriter.to(topic.resolve("60-campylobacter.ndjson"), DATASET, "campylobacter-2015-2016")) {
            for (Row row : rows()) {
                writer.row(row.isCounted() ? "measurement" : "absence", reported(row));
            }
            writer.manifest(manifest());
        }
        Files.writeString(topic.resolve("61-denominators.ndjson"), denominators());
    }

    private static ObjectNode reported(Row row) {
        ObjectNode fields = JSON.createObjectNode()
                .put("measure", "campylobacter-cases")
                .put("area", row.area())
                .put("period", row.period());
        return row.isCounted()
                ? fields.put("value", Long.parseLong(row.count()))
                : fields.put("reason", "not-applicable").put("text", row.note() + ".");
    }

    private static ObjectNode manifest() {
        ObjectNode fields = JSON.createObjectNode().put("mode", "replace").put("reportingBody", "E92000001");
        fields.putObject("scope").put("months", "2015-01/2016-12");
        return fields.put("editionDate", KNOWN).put("completeThrough", "2016-12");
    }

    private static String denominators() {
        return rows().stream()
                .filter(Row::isCounted)
                .map(row -> JSON.createObjectNode()
                        .put("type", "population")
                        .put("dataset", DATASET)
                        .put("series", "phe-denominators-2015-2016")
                        .put("area", row.area())
                        .put("year", row.year())
                        .put("ageBand", "all")
                        .put("persons", Long.parseLong(row.persons()))
                        .put("estimate", "mid-year")
                        .put("knownOn", KNOWN)
                        .toString())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
