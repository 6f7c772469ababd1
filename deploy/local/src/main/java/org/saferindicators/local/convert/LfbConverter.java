package org.saferindicators.local.convert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns London Fire Brigade's list of dwelling fires into submissions, one a financial year as far as the file covers
 * it. The place is the borough: the file's wards are those of 2022, years after most of the fires. Coordinates and the
 * kind of dwelling stay in the file.
 */
public final class LfbConverter {

    private static final String USAGE = """
            usage: LfbConverter lfb_dwelling_fires.csv[.gz] --out feed.fire.lfb.v1
                                [--days-after 60] [--label inferred]""";
    private static final List<String> NEEDED = List.of("--out");
    private static final String DATASET = "lfb-dwelling-fires";
    private static final String LONDON = "E12000007";

    private final CsvTable csv;
    private final Map<Integer, Year> years = new TreeMap<>();

    private LfbConverter(CsvTable csv) {
        this.csv = csv;
    }

    /** The fires of one financial year and the months they lie in. */
    private static final class Year {
        private final List<EventSubmissions.Row> rows = new ArrayList<>();
        private final List<YearMonth> months = new ArrayList<>();

        private YearMonth first() {
            return months.stream().min(Comparator.naturalOrder()).orElseThrow();
        }

        private YearMonth last() {
            return months.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    /** The submissions of the brigade into a folder, by the usual inference. */
    public static EventSubmissions inferred(Path folder) {
        return EventSubmissions.inferred(DATASET, LONDON, folder);
    }

    /**
     * Converts the file.
     *
     * @return the number of rows
     * @throws ConvertException when a line has no date or no borough of London
     */
    public static int convert(Path file, EventSubmissions submissions) throws IOException {
        LfbConverter converter = new LfbConverter(CsvTable.read(file));
        converter.csv.lines().forEach(converter::add);
        for (Map.Entry<Integer, Year> year : converter.years.entrySet()) {
            Year fires = year.getValue();
            submissions.write(name(year.getKey()), fires.first(), fires.last(), fires.rows);
        }
        return converter.csv.lines().size();
    }

    private void add(CsvTable.Line line) {
        LocalDate day = day(line);
        String borough = csv.cell(line, "borough", "E09[0-9]{6}", "is no borough of London");
        int financialYear = day.getYear() - (day.getMonth().compareTo(Month.APRIL) < 0 ? 1 : 0);
        Year year = years.computeIfAbsent(financialYear, any -> new Year());
        year.rows.add(fire(day, borough));
        year.months.add(YearMonth.from(day));
    }

    private static EventSubmissions.Row fire(LocalDate day, String borough) {
        return new EventSubmissions.Row(
                "incident",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("category", "dwelling-fire")
                        .put("occurredOn", day.toString())
                        .put("area", borough));
    }

    private static String name(int firstYear) {
        return "fy%d-%02d".formatted(firstYear, (firstYear + 1) % 100);
    }

    private LocalDate day(CsvTable.Line line) {
        try {
            return LocalDate.parse(csv.cell(line, "date", ".*", ""));
        } catch (DateTimeException notInTheCalendar) {
            throw csv.fault(line, csv.column("date"), "is no date");
        }
    }

    /** The command line: the file, and where to write. */
    public static void main(String[] args) throws IOException {
        Command.run(USAGE, () -> {
            Options options = Options.of(List.of(args), EventSubmissions.DEFAULTS, NEEDED);
            int rows = convert(options.files().getFirst(), EventSubmissions.of(DATASET, LONDON, options));
            return options.text("--out") + ": " + rows + " rows";
        });
    }
}
