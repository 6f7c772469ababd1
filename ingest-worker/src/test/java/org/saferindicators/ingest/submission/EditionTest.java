package org.saferindicators.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** Precedence is by edition date, whatever the order of arrival; what was known at any day can be asked for. */
class EditionTest {

    private static final String CUBE = "SELECT measure, area, first_month, known_on, value::float, printed, provisional"
            + " FROM cube ORDER BY 1, 2, 3, 4";

    private final Submission first = Submission.of("first", "2019-01-10")
            .count("burglary", "district-1", "2018-01", 100)
            .count("burglary", "district-2", "2018-01", 50);
    private final Submission second = Submission.of("second", "2019-02-10")
            .count("burglary", "district-1", "2018-01", 107)
            .count("burglary", "district-3", "2018-01", 5);

    @Test
    void theCubeHoldsTheChangesOfEachEdition() {
        IngestRig rig = new IngestRig();
        rig.send(first.all());
        rig.send(second.all());

        // district-1: 100, then 107 - 100 = 7; district-2: 50, then gone, 0 - 50 = -50; district-3: from the second on.
        assertThat(rig.database.rows(CUBE))
                .containsExactly(
                        "burglary district-1 2018-01-01 2019-01-10 100 1 0",
                        "burglary district-1 2018-01-01 2019-02-10 7 0 0",
                        "burglary district-2 2018-01-01 2019-01-10 50 1 0",
                        "burglary district-2 2018-01-01 2019-02-10 -50 -1 0",
                        "burglary district-3 2018-01-01 2019-02-10 5 1 0");
        assertThat(rig.figures("2019-01-09")).isEmpty();
        assertThat(rig.figures("2019-02-09"))
                .containsExactly("burglary district-1 2018-01 1 100", "burglary district-2 2018-01 1 50");
        assertThat(rig.figures("2019-02-10"))
                .containsExactly("burglary district-1 2018-01 1 107", "burglary district-3 2018-01 1 5");
    }

    @Test
    void aLateEditionTakesItsPlaceInThePast() {
        IngestRig inOrder = new IngestRig();
        inOrder.send(first.all());
        inOrder.send(second.all());
        IngestRig late = new IngestRig();
        late.send(second.all());
        String current = String.join("; ", late.figures());
        late.send(first.all());

        assertThat(late.database.rows(CUBE)).isEqualTo(inOrder.database.rows(CUBE));
        assertThat(String.join("; ", late.figures())).isEqualTo(current);
        assertThat(late.figures("2019-02-09")).isEqualTo(inOrder.figures("2019-02-09"));
    }

    @Test
    void whatALaterEditionDoesNotCoverStays() {
        IngestRig rig = new IngestRig();
        rig.send(second.months("2018-01/2018-01")
                .scope(",\"areas\":[\"district-1\",\"district-3\"]")
                .all());
        rig.send(first.all());

        // The later edition speaks of districts 1 and 3 alone, so district 2 keeps what the earlier one said.
        assertThat(rig.figures())
                .containsExactly(
                        "burglary district-1 2018-01 1 107",
                        "burglary district-2 2018-01 1 50",
                        "burglary district-3 2018-01 1 5");
    }

    @Test
    void aCellMayTurnFromACountIntoPartsAndBecomeFinal() {
        IngestRig rig = new IngestRig();
        String solved = "\"measure\":\"solved\",\"area\":\"district-1\",\"period\":\"2018-01\",";
        rig.send(Submission.of("one", "2019-01-10")
                .row(solved + "\"percentage\":12.5,\"sampleBase\":80,\"status\":\"provisional\"")
                .all());
        rig.send(Submission.of("two", "2019-02-10")
                .row(solved + "\"numerator\":11,\"denominator\":88")
                .all());

        assertThat(rig.database.rows(
                        "SELECT known_on, value::float, numerator::float, denominator::float, printed, ratios,"
                                + " provisional FROM cube ORDER BY 1"))
                .containsExactly("2019-01-10 12.5 0 80 1 0 1", "2019-02-10 -12.5 11 8 -1 1 -1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomHistoriesAreWhatABruteForceOracleSays(long seed) {
        List<RandomEdition> history = RandomEdition.history(new Random(seed));
        IngestRig rig = new IngestRig();
        List<RandomEdition> arrival = new ArrayList<>(history);
        Collections.shuffle(arrival, new Random(seed));

        arrival.forEach(edition -> rig.send(edition.submission().all()));

        for (RandomEdition day : history) {
            assertThat(rig.figures(day.date()))
                    .as("seed %d as at %s", seed, day.date())
                    .isEqualTo(RandomEdition.knownAt(day.date(), history));
        }
        assertThat(rig.database.one("SELECT count(*) FROM submission WHERE state <> 'published'"))
                .isEqualTo("0");
    }

    /** An edition with random scope and figures. */
    private record RandomEdition(String date, List<String> areas, int months, Map<String, Integer> cells) {

        static List<RandomEdition> history(Random random) {
            List<RandomEdition> editions = new ArrayList<>();
            for (int day = 10; day < 22; day++) {
                List<String> areas = new ArrayList<>(List.of("district-1", "district-2", "district-3"));
                Collections.shuffle(areas, random);
                areas = areas.subList(0, 1 + random.nextInt(3));
                int months = 1 + random.nextInt(3);
                editions.add(new RandomEdition("2019-01-" + day, areas, months, cells(areas, months, random)));
            }
            return editions;
        }

        private static Map<String, Integer> cells(List<String> areas, int months, Random random) {
            Map<String, Integer> cells = new TreeMap<>();
            for (String area : areas) {
                for (int month = 1; month <= months; month++) {
                    if (random.nextInt(4) > 0) {
                        cells.put(area + " 2018-0" + month, random.nextInt(5));
                    }
                }
            }
            cells.putIfAbsent(areas.getFirst() + " 2018-01", 1);
            return cells;
        }

        Submission submission() {
            String quoted = String.join("\",\"", areas);
            Submission submission = Submission.of("edition-" + date, date)
                    .months("2018-01/2018-0" + months)
                    .scope(",\"areas\":[\"" + quoted + "\"]");
            cells.forEach(
                    (cell, value) -> submission.count("burglary", cell.split(" ", 2)[0], cell.split(" ", 2)[1], value));
            return submission;
        }

        /** Plays the editions in order of their date: each replaces all of its scope. */
        static List<String> knownAt(String date, List<RandomEdition> history) {
            Map<String, Integer> known = new TreeMap<>();
            for (RandomEdition edition : history) {
                if (edition.date.compareTo(date) <= 0) {
                    known.keySet().removeIf(edition::covers);
                    known.putAll(edition.cells);
                }
            }
            return known.entrySet().stream()
                    .map(cell -> "burglary " + cell.getKey() + " 1 " + cell.getValue())
                    .toList();
        }

        private boolean covers(String cell) {
            int month = Integer.parseInt(cell.substring(cell.length() - 1));
            return areas.contains(cell.split(" ", 2)[0]) && month <= months;
        }
    }
}
