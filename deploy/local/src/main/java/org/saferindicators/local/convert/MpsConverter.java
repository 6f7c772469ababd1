package org.saferindicators.local.convert;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns one edition of the Metropolitan Police's "Borough Level Crime" CSV into a submission of the dataset
 * {@code mps-recorded}: a row per month, area and measure, then the manifest.
 *
 * <p>The edition date is not in the file: it is inferred, by convention the last day of the month after the last one
 * shown. Offences of several minor categories of one measure are added up; a category without a line in a borough stays
 * without a row, which the dataset declares to mean zero.
 */
public final class MpsConverter {

    /** The dataset of the records. */
    static final String DATASET = "mps-recorded";

    private static final String METROPOLITAN_POLICE = "E23000001";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MpsReference reference;

    /**
     * With the words of the published file as the catalogue's reference folder reads them.
     *
     * @throws IOException when {@code mps-areas.csv} or {@code mps-categories.csv} is not there
     */
    public MpsConverter(Path referenceFolder) throws IOException {
        this.reference = MpsReference.read(referenceFolder);
    }

    /**
     * One edition of the file.
     *
     * @param csv the published file, gzipped where its name ends in {@code .gz}
     * @param date day from which its figures are known
     * @param submission name of the submission
     * @param from first month to take
     */
    public record Edition(Path csv, LocalDate date, String submission, YearMonth from) {}

    /**
     * Converts one edition.
     *
     * @return the number of rows
     * @throws ConvertException when a line has an unknown borough or category, or a cell that is no number
     */
    public int convert(Edition edition, Path out) throws IOException {
        CsvTable csv = CsvTable.read(edition.csv());
        MpsLayout layout = MpsLayout.of(csv);
        SortedMap<MpsTable.Cell, Long> cells = MpsTable.sum(csv, layout, reference, edition.from());
        try (SubmissionWriter writer = SubmissionWriter.to(out, DATASET, edition.submission())) {
            for (Map.Entry<MpsTable.Cell, Long> cell : cells.entrySet()) {
                writer.row(row(cell.getKey(), cell.getValue()));
            }
            writer.manifest(manifest(edition, layout, cells));
            return writer.rows();
        }
    }

    private static ObjectNode row(MpsTable.Cell cell, long offences) {
        return NODES.objectNode()
                .put("measure", cell.measure())
                .put("area", cell.area())
                .put("period", cell.month().toString())
                .put("value", offences);
    }

    private ObjectNode manifest(Edition edition, MpsLayout layout, SortedMap<MpsTable.Cell, Long> cells) {
        YearMonth last = cells.lastKey().month();
        ObjectNode scope = NODES.objectNode().put("months", cells.firstKey().month() + "/" + last);
        scope.set("measures", sorted(reference.measures(layout).stream()));
        scope.set("areas", sorted(cells.keySet().stream().map(MpsTable.Cell::area)));
        ObjectNode manifest = NODES.objectNode().put("mode", "replace").put("reportingBody", METROPOLITAN_POLICE);
        manifest.set("scope", scope);
        return manifest.put("editionDate", edition.date().toString()).put("completeThrough", last.toString());
    }

    private static ArrayNode sorted(Stream<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.collect(toCollection(TreeSet::new)).forEach(array::add);
        return array;
    }

    /** The command line: see {@link Arguments#USAGE}. Ends with 1 when the file is at fault, 2 when the arguments are. */
    public static void main(String[] args) throws IOException {
        Command.run(Arguments.USAGE, () -> {
            Arguments arguments = Arguments.of(args);
            int rows = new MpsConverter(arguments.reference()).convert(arguments.edition(), arguments.out());
            return arguments.out() + ": " + rows + " rows and their manifest";
        });
    }
}
