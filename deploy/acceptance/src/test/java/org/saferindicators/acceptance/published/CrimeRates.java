package org.saferindicators.acceptance.published;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saferindicators.local.convert.SeedFeeds;

/** Offences, populations and published rates of London's boroughs, 1999/00 to 2007/08, as feed files. */
final class CrimeRates {

    private static final String FORCE = "E23000001";
    private static final int DECIMALS = 6;
    private static final String MANIFEST = """
            {"dataset": "mps-borough-years", "submission": "borough-years-1999-2007", "mode": "replace",
             "reportingBody": "E23000001", "scope": {"months": "1999-04/2008-03"}, "editionDate": "2015-04-01",
             "completeThrough": "2008-03"}
            """;

    private CrimeRates() {}

    /**
     * A published row.
     *
     * @param area code of the area; the row of the force area carries the code of London in the file
     * @param name name in the file
     * @param year first calendar year of the financial year
     * @param value as published
     */
    record Row(String area, String name, int year, String value) {

        private static Row of(NamedCsvRecord row) {
            String name = row.getField("Borough");
            return new Row(
                    name.equals("Met Police Area") ? FORCE : row.getField("Code"),
                    name,
                    Integer.parseInt(row.getField("Year").substring(0, 4)),
                    row.getField("Value"));
        }

        /** Whether it is one of the 32 boroughs. */
        boolean isBorough() {
            return area.startsWith("E09");
        }

        /** Whether it is a part of London, or the force area, with a rate of its own. */
        boolean isPublishedOnly() {
            return area.startsWith("E13") || area.equals(FORCE);
        }

        /** To six decimals, which is what a feed record carries. */
        BigDecimal rounded() {
            return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        }

        String period() {
            return String.format("FY%d/%02d", year, (year + 1) % 100);
        }
    }

    /** The published rates. */
    static List<Row> rates() {
        return rows("crime-rates.csv").map(Row::of).toList();
    }

    /** Writes the feed files; the folder of them. */
    static Path write(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/feed.police.mps.v1"));
        Files.writeString(source.resolve("50-borough-years.csv"), "measure,area,period,value\n" + offences());
        Files.writeString(source.resolve("50-borough-years.manifest.json"), MANIFEST);
        Path out = folder.resolve("feeds");
        SeedFeeds.write(folder.resolve("source"), out);
        Path statements = Files.createDirectories(out.resolve("feed.partnership.gla.v1"));
        Files.writeString(statements.resolve("50-populations-and-rates.ndjson"), populations() + publishedRates());
        return out;
    }

    private static String offences() {
        return rows("recorded-offences.csv")
                .map(Row::of)
                .filter(Row::isBorough)
                .map(row -> "recorded-offences," + row.area() + "," + row.period() + "," + row.value() + "\n")
                .collect(Collectors.joining());
    }

    private static String populations() {
        return rows("population.csv")
                .filter(row -> row.getField("Code").startsWith("E09"))
                .map(row ->
                        "{\"type\":\"population\",\"dataset\":\"gla-london-datastore\",\"series\":\"ons-mid-year-1999-2007\","
                                + "\"area\":\"" + row.getField("Code") + "\",\"year\":" + row.getField("Year")
                                + ",\"ageBand\":\"all\",\"persons\":" + row.getField("Population")
                                + ",\"estimate\":\"mid-year\",\"knownOn\":\"2015-04-01\"}\n")
                .collect(Collectors.joining());
    }

    private static String publishedRates() {
        return rates().stream()
                .filter(Row::isPublishedOnly)
                .map(row -> "{\"type\":\"published-figure\",\"dataset\":\"gla-london-datastore\","
                        + "\"plan\":\"london-crime-rates\",\"indicator\":\"crime-rate\",\"area\":\"" + row.area()
                        + "\",\"period\":\"" + row.period() + "\",\"statistic\":\"value\",\"value\":" + row.rounded()
                        + ",\"document\":\"London Datastore, Recorded Crime: Borough Rates\",\"page\":\"" + row.name()
                        + "\",\"knownOn\":\"2015-04-01\"}\n")
                .collect(Collectors.joining());
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        return PublishedTable.rows("crime-rates/" + file);
    }
}
