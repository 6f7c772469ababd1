package org.saferindicators.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** Submissions of single events, in both modes. */
class EventEditionTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 10;

    /**
     * An edition made up at random.
     *
     * @param day of the edition
     * @param first month of 2019 it covers
     * @param last month of 2019 it covers
     * @param events how many burglaries it has in each month and place
     */
    private record Made(LocalDate day, int first, int last, Map<String, Integer> events) {

        static Made random(Random random, int day) {
            int first = 1 + random.nextInt(3);
            int last = first + random.nextInt(4 - first);
            Map<String, Integer> events = new TreeMap<>();
            for (int month = first; month <= last; month++) {
                for (String place : List.of("district-1", "district-2", "abroad", "")) {
                    events.put(YearMonth.of(2019, month) + " " + place, random.nextInt(4));
                }
            }
            return new Made(FIRST.plusDays(day), first, last, events);
        }

        boolean covers(int month) {
            return month >= first && month <= last;
        }

        Submission submission() {
            Submission one = Submission.ofEvents("edition-" + day, day.toString(), "replace")
                    .months("2019-0" + first + "/2019-0" + last)
                    .event(
                            "offence",
                            "\"category\":\"robbery\",\"recordedOn\":\"2019-0" + first + "\",\"state\":\"cancelled\"");
            events.forEach((cell, times) -> {
                String[] parts = cell.split(" ", 2);
                String place = parts[1].isEmpty() ? "" : ",\"area\":\"" + parts[1] + "\"";
                for (int i = 0; i < times; i++) {
                    one.event("offence", "\"category\":\"burglary\",\"recordedOn\":\"" + parts[0] + "\"" + place);
                }
            });
            return one;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void editionsOfEventsHoldFromTheirDayInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Made> editions = editions(random);
        IngestRig rig = new IngestRig();

        send(rig, random, editions);

        assertAllDays(rig, editions, Optional.empty(), FIRST);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void aWithdrawnEditionGivesWayToTheOneBefore(long seed) {
        Random random = new Random(seed);
        List<Made> editions = editions(random);
        Made gone = editions.get(random.nextInt(editions.size()));
        LocalDate day = gone.day.plusDays(1 + random.nextInt(3));
        IngestRig rig = new IngestRig();
        send(rig, random, editions);

        byte[] withdrawal = ("{\"type\":\"withdrawal\",\"dataset\":\"events\",\"submission\":\"edition-" + gone.day
                        + "\",\"reason\":\"sent in error\",\"knownOn\":\"" + day + "\"}")
                .getBytes(UTF_8);
        rig.send(withdrawal);
        assertAllDays(rig, editions, Optional.of(gone), day);

        rig.replay();
        send(rig, random, editions);
        rig.send(withdrawal);
        assertAllDays(rig, editions, Optional.of(gone), day);
        assertThat(rig.database.one(
                        "SELECT sum(length(value)) FROM submission_row WHERE submission = ?", "edition-" + gone.day))
                .isEqualTo("0");
        assertThat(rig.outcomes(2)).contains("withdrawn=").doesNotContain("accepted");
    }

    @Test
    void anUpsertSubmissionCountsFromItsEditionDateOnceItIsWhole() {
        IngestRig rig = new IngestRig();
        Submission one = Submission.ofEvents("one", "2019-02-01", "upsert")
                .event("offence", told("a", 1, "2018-01"))
                .event("offence", told("b", 1, "2018-01"));
        Submission two = Submission.ofEvents("two", "2019-03-01", "upsert")
                .event("offence", told("a", 2, "2018-02"))
                .event("offence", told("b", 1, "2018-01"));

        rig.send(one.rows());
        assertThat(rig.figures()).isEmpty();
        rig.send(one.manifest());
        rig.send(two.all());

        assertThat(rig.figures("2019-02-28")).contains("all force 2018-01 1 2").doesNotContain("all force 2018-02 1 1");
        assertThat(rig.figures()).contains("all force 2018-01 1 1", "all force 2018-02 1 1");
        // Two rows and a manifest each; of the second, one row says what is known.
        assertThat(rig.outcomes(1)).isEqualTo("accepted=5; unchanged=1");
        assertThat(rig.database.one("SELECT sum(length(value)) FROM submission_row"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-15", "2019-03-01"})
    void anEditionOfSomeCategoriesReplacesNoEvents(String editionDate) {
        IngestRig rig = new IngestRig();
        rig.send(Submission.ofEvents("months", "2019-02-01", "replace")
                .event("offence", "\"category\":\"burglary\",\"recordedOn\":\"2018-01\"")
                .all());
        List<String> before = rig.figures();

        rig.send(Submission.ofEvents("absences", editionDate, "replace")
                .scope(",\"categories\":[\"burglary\"]")
                .event(
                        "absence",
                        "\"plan\":\"plan\",\"indicator\":\"all\",\"area\":\"district-1\",\"period\":\"2018-01\","
                                + "\"reason\":\"late\",\"text\":\"Not yet.\"")
                .all());
        rig.send(Submission.ofEvents("again", "2019-02-10", "replace")
                .event("offence", "\"category\":\"burglary\",\"recordedOn\":\"2018-01\"")
                .all());

        assertThat(rig.state("absences")).isEqualTo("published");
        assertThat(rig.figures()).isEqualTo(before).isNotEmpty();
    }

    /** Else days before would show zeros where the edition said that figures were missing. */
    @Test
    void aReasonForAbsenceEndsWithItsEditionAndMayBeGivenAgain() {
        IngestRig rig = new IngestRig();
        rig.send(late("wrong", "Wrong words.").all());
        rig.send(("{\"type\":\"withdrawal\",\"dataset\":\"events\",\"submission\":\"wrong\",\"reason\":\"sent in"
                        + " error\",\"knownOn\":\"2019-02-03\"}")
                .getBytes(UTF_8));

        assertThat(rig.database.one("SELECT withdrawn_on, body->>'reason', body->>'text' FROM statement"))
                .isEqualTo("2019-02-03 late Taken back by its sender.");

        rig.send(late("right", "Better words.").all());

        assertThat(rig.state("right")).isEqualTo("published");
        assertThat(rig.database.one("SELECT withdrawn_on, body->>'reason', body->>'text' FROM statement"))
                .isEqualTo("- late Better words.");
    }

    private static Submission late(String name, String text) {
        return Submission.ofEvents(name, "2019-02-01", "replace")
                .event(
                        "absence",
                        "\"plan\":\"plan\",\"indicator\":\"all\",\"area\":\"district-1\",\"period\":\"2018-01\","
                                + "\"reason\":\"late\",\"text\":\"" + text + "\"");
    }

    /** It would be published and forgotten, and the month would show a zero. */
    @Test
    void aFigureInASubmissionOfUpsertsFailsIt() {
        IngestRig rig = new IngestRig();
        rig.send(Submission.ofEvents("figures", "2019-02-01", "upsert")
                .in("crimes")
                .event(
                        "measurement",
                        "\"measure\":\"burglary\",\"area\":\"district-1\",\"period\":\"2018-01\",\"value\":1")
                .all());

        assertThat(rig.state("figures")).isEqualTo("failed");
        assertThat(rig.database.one("SELECT code, field FROM quarantine")).isEqualTo("NOT_ALLOWED /measure");
    }

    @Test
    void aFigureThatIsCountedCannotBeSentAsWell() {
        IngestRig rig = new IngestRig();
        rig.send(Submission.ofEvents("figures", "2019-02-01", "replace")
                .event("measurement", "\"measure\":\"all\",\"area\":\"district-1\",\"period\":\"2018-01\",\"value\":1")
                .rows());

        assertThat(rig.database.one("SELECT code, field FROM quarantine")).isEqualTo("NOT_ALLOWED /measure");
    }

    private static String told(String letter, int version, String month) {
        return "\"reference\":\"" + letter.repeat(16) + "\",\"version\":" + version
                + ",\"category\":\"burglary\",\"area\":\"district-1\",\"recordedOn\":\"" + month + "\"";
    }

    private static List<Made> editions(Random random) {
        List<Made> editions = new ArrayList<>();
        for (int day = 0; day < DAYS; day += 2) {
            editions.add(Made.random(random, day));
        }
        return editions;
    }

    private static void send(IngestRig rig, Random random, List<Made> editions) {
        List<Made> shuffled = new ArrayList<>(editions);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(one -> rig.send(one.submission().all()));
    }

    private static void assertAllDays(IngestRig rig, List<Made> editions, Optional<Made> gone, LocalDate goneOn) {
        for (int i = -1; i <= DAYS + 4; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<Made> known = editions.stream()
                    .filter(one -> !one.day.isAfter(day))
                    .filter(one -> gone.isEmpty() || !one.equals(gone.get()) || day.isBefore(goneOn))
                    .sorted(Comparator.comparing(Made::day))
                    .toList();
            List<String> figures = new ArrayList<>(rig.figures(day.toString()));
            Collections.sort(figures);
            assertThat(figures).as("as at %s", day).isEqualTo(byHand(known));
        }
    }

    private static List<String> byHand(List<Made> known) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int month = 1; month <= 4; month++) {
            int asked = month;
            known.stream()
                    .filter(one -> one.covers(asked))
                    .reduce((earlier, later) -> later)
                    .ifPresent(edition -> edition.events.forEach(
                            (cell, times) -> count(cell, times, YearMonth.of(2019, asked), counts)));
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((cell, count) -> lines.add(cell + " 1 " + count));
        return lines;
    }

    private static void count(String cell, int times, YearMonth month, Map<String, Integer> counts) {
        String[] parts = cell.split(" ", 2);
        if (times == 0 || !parts[0].equals(month.toString())) {
            return;
        }
        String place = parts[1].isEmpty() ? "unallocated" : parts[1].equals("abroad") ? "elsewhere" : parts[1];
        for (String measure : List.of("all", "burglary")) {
            counts.merge(measure + " force " + month, times, Integer::sum);
            counts.merge(measure + " " + place + " " + month, times, Integer::sum);
        }
    }
}
