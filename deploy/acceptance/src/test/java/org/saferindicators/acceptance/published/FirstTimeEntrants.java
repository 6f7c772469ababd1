package org.saferindicators.acceptance.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.local.convert.SubmissionWriter;

/**
 * First-time entrants to the youth justice system, 2016 to 2024, and the lists of statistical neighbours of April 2021.
 *
 * <p>The files know authorities by the department's numbers, which outlive a reorganisation: a figure belongs to the code
 * that was in force at the end of its year, a list to the codes of its own year.
 */
final class FirstTimeEntrants {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIST_YEAR = 2021;
    private static final int NEIGHBOURS = 10;
    private static final String NONE = "-";
    private static final String NOT_SAID =
            "The source prints \"-\": no figure, or one that is withheld; it does not say which.";
    private static final List<Authority> AUTHORITIES =
            PublishedTable.rows("youth/authorities.csv").map(Authority::of).toList();
    private static final Map<Key, Printed> PRINTED = printed();

    private FirstTimeEntrants() {}

    /**
     * Which code a number of the department stands for in some years.
     *
     * @param number the number
     * @param code the GSS code
     * @param first first year
     * @param last last year
     * @param note what to know of the figures of these years; mostly empty
     */
    private record Authority(String number, String code, int first, int last, String note) {

        private static Authority of(NamedCsvRecord row) {
            return new Authority(
                    row.getField("LA Number"),
                    row.getField("Code"),
                    Integer.parseInt(row.getField("First year")),
                    Integer.parseInt(row.getField("Last year")),
                    row.getField("Note"));
        }

        private boolean isIn(String anyNumber, int year) {
            return number.equals(anyNumber) && first <= year && year <= last;
        }
    }

    private record Key(String code, int year) {}

    /**
     * What an authority, region or country has for a year.
     *
     * @param area its code
     * @param year calendar year
     * @param rate the rate; empty where none is printed
     */
    record Cell(String area, int year, OptionalInt rate) {}

    /**
     * A printed cell.
     *
     * @param value the rate, or {@code -}
     * @param note what to know of it
     */
    private record Printed(String value, String note) {
        private OptionalInt rate() {
            return value.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
        }
    }

    /**
     * An authority and its neighbours.
     *
     * @param number number of the authority
     * @param neighbours numbers of the neighbours, the closest first
     */
    record Neighbours(String number, List<String> neighbours) {

        private static Neighbours of(NamedCsvRecord row) {
            return new Neighbours(
                    row.getField("LA num"),
                    IntStream.rangeClosed(1, NEIGHBOURS)
                            .mapToObj(place -> row.getField("SN" + place))
                            .toList());
        }

        private boolean isListed() {
            return !neighbours.contains(NONE);
        }

        /** Code the authority had when the list was made. */
        String code() {
            return FirstTimeEntrants.code(number, LIST_YEAR).orElseThrow();
        }

        /** The rates of the neighbours that have one. */
        List<Integer> rates(int year) {
            return neighbours.stream()
                    .map(one -> rate(one, year))
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .toList();
        }
    }

    /** The lists; two authorities founded later have none. */
    static List<Neighbours> lists() {
        return PublishedTable.rows("youth/statistical-neighbours-2021-04.csv")
                .map(Neighbours::of)
                .filter(Neighbours::isListed)
                .toList();
    }

    /** Every cell of an area that existed at the end of its year. */
    static List<Cell> cells() {
        return PRINTED.entrySet().stream()
                .map(one -> new Cell(
                        one.getKey().code(), one.getKey().year(), one.getValue().rate()))
                .toList();
    }

    /** The published rate of a number of the department. */
    static OptionalInt rate(String number, int year) {
        return code(number, year)
                .map(code -> PRINTED.get(new Key(code, year)))
                .map(Printed::rate)
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> code(String number, int year) {
        return AUTHORITIES.stream()
                .filter(one -> one.isIn(number, year))
                .map(Authority::code)
                .findFirst();
    }

    /** By code and year; where two numbers stand for one authority, the number that has a figure. */
    private static Map<Key, Printed> printed() {
        Map<Key, Printed> found = new LinkedHashMap<>();
        PublishedTable.rows("youth/first-time-entrants-2016-2024.csv").forEach(row -> {
            int year = Integer.parseInt(row.getField("Years"));
            String number = row.getField("LA Number");
            AUTHORITIES.stream()
                    .filter(one -> one.isIn(number, year))
                    .forEach(one -> found.merge(
                            new Key(one.code(), year),
                            new Printed(row.getField("Values"), one.note()),
                            (before, after) -> before.rate().isPresent() ? before : after));
        });
        return found;
    }

    /** Writes the feed files into their topics under {@code feeds}. */
    static void write(Path feeds) throws IOException {
        Path topic = Files.createDirectories(feeds.resolve("feed.yos.yjb.v1"));
        try (SubmissionWriter writer = SubmissionWriter.to(
                topic.resolve("60-first-time-entrants.ndjson"),
                "yjb-first-time-entrants",
                "first-time-entrants-2016-2024")) {
            for (Map.Entry<Key, Printed> cell : PRINTED.entrySet()) {
                writer.row(
                        cell.getValue().rate().isPresent() ? "measurement" : "absence",
                        reported(cell.getKey(), cell.getValue()));
            }
            writer.manifest(manifest());
        }
        Path statements = Files.createDirectories(feeds.resolve("feed.partnership.dfe.v1"));
        Files.writeString(statements.resolve("60-statistical-neighbours.ndjson"), peerGroups());
    }

    private static ObjectNode reported(Key key, Printed printed) {
        ObjectNode fields = JSON.createObjectNode()
                .put("measure", "first-time-entrants-rate")
                .put("area", key.code())
                .put("period", key.year() + "-01/" + key.year() + "-12");
        if (printed.rate().isEmpty()) {
            return fields.put("reason", "not-collected").put("text", NOT_SAID);
        }
        fields.put("value", printed.rate().getAsInt());
        return printed.note().isEmpty() ? fields : fields.put("note", printed.note());
    }

    private static ObjectNode manifest() {
        ObjectNode fields = JSON.createObjectNode().put("mode", "replace").put("reportingBody", "E92000001");
        fields.putObject("scope").put("months", "2016-01/2024-12");
        return fields.put("editionDate", "2026-01-31").put("completeThrough", "2024-12");
    }

    private static String peerGroups() {
        return lists().stream().map(list -> peerGroup(list).toString()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static ObjectNode peerGroup(Neighbours list) {
        ObjectNode fields = JSON.createObjectNode()
                .put("type", "peer-group")
                .put("dataset", "dfe-statistical-neighbours")
                .put("group", "statistical-neighbours")
                .put("title", "Children's services statistical neighbours, April 2021")
                .put("area", list.code());
        codes(list.neighbours()).forEach(fields.putArray("members")::add);
        return fields.put("includesSelf", false).put("validFrom", "2021-04-01").put("knownOn", "2021-04-01");
    }

    private static Stream<String> codes(Collection<String> numbers) {
        return numbers.stream().map(number -> code(number, LIST_YEAR).orElseThrow());
    }
}
