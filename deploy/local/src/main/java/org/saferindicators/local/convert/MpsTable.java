package org.saferindicators.local.convert;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The published table read into offences by month, area and measure; nothing in it is dropped without an error. */
final class MpsTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final CsvTable csv;
    private final MpsLayout layout;
    private final MpsReference reference;
    private final SortedMap<Cell, Long> cells = new TreeMap<>();

    /**
     * One figure of the result.
     *
     * @param month when the offences were recorded
     * @param area code of the area
     * @param measure slug of the measure
     */
    record Cell(YearMonth month, String area, String measure) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::month).thenComparing(Cell::area).thenComparing(Cell::measure);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private MpsTable(CsvTable csv, MpsLayout layout, MpsReference reference) {
        this.csv = csv;
        this.layout = layout;
        this.reference = reference;
    }

    /** Adds up the table's months from {@code from} on. */
    static SortedMap<Cell, Long> sum(CsvTable csv, MpsLayout layout, MpsReference reference, YearMonth from) {
        MpsTable table = new MpsTable(csv, layout, reference);
        List<Integer> months = table.monthsFrom(from);
        Set<List<String>> seen = new HashSet<>();
        for (CsvTable.Line line : csv.lines()) {
            table.add(line, months, seen);
        }
        return table.cells;
    }

    private List<Integer> monthsFrom(YearMonth from) {
        List<Integer> months = monthColumns().stream()
                .filter(column -> !month(column).isBefore(from))
                .toList();
        if (months.isEmpty()) {
            throw new ConvertException("%s: line 1 has no month from %s on".formatted(csv.file(), from));
        }
        return months;
    }

    /** The columns that are months, which must follow each other. */
    private List<Integer> monthColumns() {
        Set<String> words = Set.of(layout.major(), layout.minor(), layout.borough());
        List<Integer> columns = IntStream.range(0, csv.header().size())
                .filter(column -> !words.contains(csv.header().get(column)))
                .boxed()
                .toList();
        mustFollowEachOther(columns);
        return columns;
    }

    private void mustFollowEachOther(List<Integer> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (!month(columns.get(i)).equals(month(columns.get(i - 1)).plusMonths(1))) {
                throw new ConvertException("%s: line 1, column %d: month %s does not follow %s"
                        .formatted(csv.file(), columns.get(i) + 1, month(columns.get(i)), month(columns.get(i - 1))));
            }
        }
    }

    private YearMonth month(int column) {
        String text = csv.header().get(column);
        if (!text.matches("[0-9]{4}(0[1-9]|1[0-2])")) {
            throw new ConvertException("%s: line 1, column %d: '%s' is neither a known column nor a month like 201801"
                    .formatted(csv.file(), column + 1, text));
        }
        return YearMonth.parse(text, MONTH);
    }

    private void add(CsvTable.Line line, List<Integer> months, Set<List<String>> seen) {
        String area = area(line);
        Set<String> measures = measures(line);
        int borough = csv.column(layout.borough());
        List<String> key = List.of(area, cell(line, layout.major()), cell(line, layout.minor()));
        if (!seen.add(key)) {
            throw csv.fault(line, borough, "has this category a second time: " + key.get(1) + ", " + key.get(2));
        }
        for (int column : months) {
            add(count(line, column), month(column), area, measures);
        }
    }

    private void add(long offences, YearMonth month, String area, Set<String> measures) {
        measures.forEach(measure -> cells.merge(new Cell(month, area, measure), offences, Long::sum));
    }

    private String area(CsvTable.Line line) {
        return reference
                .area(cell(line, layout.borough()))
                .orElseThrow(() -> csv.fault(line, csv.column(layout.borough()), "is no area of mps-areas.csv"));
    }

    private Set<String> measures(CsvTable.Line line) {
        String major = cell(line, layout.major());
        Set<String> measures = reference.measures(layout, major, cell(line, layout.minor()));
        if (measures.isEmpty()) {
            boolean known = reference.knowsMajor(layout, major);
            throw csv.fault(
                    line,
                    csv.column(known ? layout.minor() : layout.major()),
                    "is no category of mps-categories.csv for " + layout.classification());
        }
        return measures;
    }

    private long count(CsvTable.Line line, int column) {
        String text = line.cells().get(column);
        if (!text.matches("[0-9]{1,9}")) {
            throw csv.fault(line, column, "is no number of offences");
        }
        return Long.parseLong(text);
    }

    private String cell(CsvTable.Line line, String name) {
        return line.cells().get(csv.column(name));
    }
}
