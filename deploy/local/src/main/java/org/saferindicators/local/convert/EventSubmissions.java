package org.saferindicators.local.convert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes events as submissions in mode {@code replace}, each for some months of one reporting body. Extracts do not say
 * when they were made: the edition date is inferred, so many days after the last month, and the submission's name says
 * so.
 *
 * @param dataset of the records
 * @param reportingBody that recorded them
 * @param daysAfter how many days after its last month an edition is taken to be known
 * @param label last word of the submissions' names
 * @param folder to write to, named as the topic
 */
public record EventSubmissions(String dataset, String reportingBody, int daysAfter, String label, Path folder) {

    /** What may be left out of a command line. */
    static final Map<String, String> DEFAULTS = Map.of("--days-after", "60", "--label", "inferred");

    /** As a command line asks for it. */
    static EventSubmissions of(String dataset, String reportingBody, Options options) {
        int daysAfter = options.value("--days-after", Integer::valueOf);
        return new EventSubmissions(
                dataset, reportingBody, daysAfter, options.text("--label"), options.value("--out", Path::of));
    }

    /** As a command line asks for it that leaves out what it may. */
    static EventSubmissions inferred(String dataset, String reportingBody, Path folder) {
        Map<String, String> options = new HashMap<>(DEFAULTS);
        options.put("--out", folder.toString());
        return of(dataset, reportingBody, Options.of(options));
    }

    /**
     * One offence or incident.
     *
     * @param type of the record
     * @param fields those after {@code row}
     */
    record Row(String type, ObjectNode fields) {}

    /** Writes one submission: what it covers is part of its name. */
    void write(String covers, YearMonth first, YearMonth last, List<Row> rows) throws IOException {
        String submission = dataset + "-" + covers + "-" + label;
        Path file = folder.resolve(submission + ".ndjson.gz");
        try (SubmissionWriter writer = SubmissionWriter.to(file, dataset, submission)) {
            for (Row row : rows) {
                writer.row(row.type(), row.fields());
            }
            writer.manifest(manifest(first, last));
        }
    }

    private ObjectNode manifest(YearMonth first, YearMonth last) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("mode", "replace").put("reportingBody", reportingBody);
        manifest.putObject("scope").put("months", first + "/" + last);
        String edition = last.atEndOfMonth().plusDays(daysAfter).toString();
        return manifest.put("editionDate", edition).put("completeThrough", last.toString());
    }
}
