package org.saferindicators.local.convert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns street-level files of data.police.uk into submissions, one a month: a crime into an offence with its Crime ID as
 * reference, anti-social behaviour, which has none, into an incident. Equal rows are as many events. Of the place only
 * the LSOA is taken: streets and coordinates stay in the file.
 */
public final class PoliceUkConverter {

    private static final String USAGE = """
            usage: PoliceUkConverter month-street.csv[.gz]... --force E23000021 --dataset police-uk-leicestershire
                                     --out feed.police.leicestershire.v1 [--days-after 60] [--label inferred]""";
    private static final List<String> NEEDED = List.of("--force", "--dataset", "--out");

    private static final String CRIME_ID = "Crime ID";
    private static final String MONTH = "Month";
    private static final String LSOA = "LSOA code";
    private static final String CRIME_TYPE = "Crime type";
    private static final String INCIDENTS = "anti-social-behaviour";

    private final CsvTable csv;
    private final Map<YearMonth, List<EventSubmissions.Row>> months = new TreeMap<>();

    private PoliceUkConverter(CsvTable csv) {
        this.csv = csv;
    }

    /**
     * Converts one file.
     *
     * @return the number of rows
     * @throws ConvertException when a line has a cell that is not what its column should hold
     */
    public static int convert(Path file, EventSubmissions submissions) throws IOException {
        PoliceUkConverter converter = new PoliceUkConverter(CsvTable.read(file));
        converter.csv.lines().forEach(converter::add);
        for (Map.Entry<YearMonth, List<EventSubmissions.Row>> month : converter.months.entrySet()) {
            submissions.write(month.getKey().toString(), month.getKey(), month.getKey(), month.getValue());
        }
        return converter.csv.lines().size();
    }

    private void add(CsvTable.Line line) {
        YearMonth month = YearMonth.parse(csv.cell(line, MONTH, "[0-9]{4}-(0[1-9]|1[0-2])", "is no month"));
        months.computeIfAbsent(month, any -> new ArrayList<>()).add(row(line, month));
    }

    private EventSubmissions.Row row(CsvTable.Line line, YearMonth month) {
        String category = slug(csv.cell(line, CRIME_TYPE, "[A-Za-z][A-Za-z -]*", "is no type of crime"));
        String reference = csv.cell(line, CRIME_ID, "([0-9a-f]{16,64})?", "is no identifier in hexadecimal");
        String area = csv.cell(line, LSOA, "([EW]01[0-9]{6})?", "is no LSOA");
        boolean incident = category.equals(INCIDENTS);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        put(fields, "reference", reference);
        fields.put("category", category).put(incident ? "occurredOn" : "recordedOn", month.toString());
        put(fields, "area", area);
        return new EventSubmissions.Row(incident ? "incident" : "offence", fields);
    }

    private static void put(ObjectNode fields, String field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, text);
        }
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** The command line: the files of the months, and where to write. */
    public static void main(String[] args) throws IOException {
        Command.run(USAGE, () -> {
            Options options = Options.of(List.of(args), EventSubmissions.DEFAULTS, NEEDED);
            return all(
                    options.files(), EventSubmissions.of(options.text("--dataset"), options.text("--force"), options));
        });
    }

    private static String all(List<Path> files, EventSubmissions submissions) throws IOException {
        int rows = 0;
        for (Path file : files) {
            rows += convert(file, submissions);
        }
        return submissions.folder() + ": " + rows + " rows of " + files.size() + " files";
    }
}
