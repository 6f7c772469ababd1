package org.saferindicators.acceptance.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.local.convert.EventSubmissions;
import org.saferindicators.local.convert.PoliceUkConverter;

/** Feed files of every sort: published months, and single events made up for a force area, with faults among them. */
final class Feeds {

    static final String LEICESTERSHIRE = "feed.police.leicestershire.v1";

    private static final Path PUBLISHED =
            Plant.ROOT.resolve("deploy/acceptance/src/test/resources/published/police-uk-leicestershire");
    private static final String DATASET = "police-uk-leicestershire";

    private Feeds() {}

    /** One month of street-level crime as a feed file. */
    static Path month(Path folder, String month) {
        Path topic = folder.resolve(LEICESTERSHIRE);
        try {
            PoliceUkConverter.convert(
                    PUBLISHED.resolve(month + ".csv.gz"),
                    new EventSubmissions(DATASET, "E23000021", 60, "inferred", topic));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topic.resolve(DATASET + "-" + month + "-inferred.ndjson.gz");
    }

    /**
     * Single events of April 2019, a month that no submission has: versions out of order, cancelled, moved, taken back,
     * some without the day since which they are known, and records that are refused.
     */
    static Path events(Path folder, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lines.add(offence(
                    i, 1 + i % 2, i % 3 == 0 ? "burglary" : "drugs", i % 2 == 0 ? "" : ",\"knownOn\":\"2019-05-02\""));
            if (i % 4 == 0) {
                lines.add(offence(
                        i, 3, "robbery", i % 8 == 0 ? ",\"state\":\"cancelled\"" : ",\"knownOn\":\"2019-06-02\""));
            }
            if (i % 5 == 0) {
                lines.add(offence(i, 2, "shoplifting", ",\"knownOn\":\"2019-05-20\""));
            }
            if (i % 10 == 0) {
                lines.add("{\"type\":\"withdrawal\",\"dataset\":\"" + DATASET + "\",\"reference\":\"" + reference(i)
                        + "\",\"reason\":\"Recorded twice.\"}");
            }
            if (i % 7 == 0) {
                lines.add(offence(i + 100_000, 1, "no-such-category", ""));
            }
        }
        return write(folder.resolve(LEICESTERSHIRE).resolve("events-" + from + ".ndjson"), lines);
    }

    /** A record that a partition of its own says nothing about. */
    static Path write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String offence(int number, int version, String category, String more) {
        return "{\"type\":\"offence\",\"dataset\":\"" + DATASET + "\",\"reference\":\"" + reference(number)
                + "\",\"version\":" + version + ",\"category\":\"" + category
                + "\",\"recordedOn\":\"2019-04-" + (10 + number % 20) + "\",\"area\":\"E0700013" + number % 6 + "\""
                + more + "}";
    }

    private static String reference(int number) {
        return "%032x".formatted(number + 1);
    }
}
