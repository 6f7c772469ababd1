package org.saferindicators.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** Submissions of upserts that were published and are taken back. */
class TakenBackTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int SUBMISSIONS = 6;
    private static final int DAYS = 20;
    private final IngestRig rig = new IngestRig();

    /**
     * A submission made up at random.
     *
     * @param number from 0, which makes its name and the day of its edition
     * @param told what it tells
     */
    private record Sent(int number, Collection<Told> told) {

        String name() {
            return "sent-" + number;
        }

        LocalDate day() {
            return FIRST_DAY.plusDays(number);
        }

        List<byte[]> records() {
            Submission one =
                    Submission.ofEvents(name(), day().toString(), "upsert").months("2018-01/2020-12");
            told.forEach(row -> one.event("offence", row.fields()));
            return one.all();
        }
    }

    /** Each tells some versions, some of which others tell as well; nothing but these is known of any event. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatItBroughtEndsThatDayAndWhatWasBeforeHoldsAgain(long seed) {
        Random random = new Random(seed);
        List<Sent> sent = submissions(random);
        List<Sent> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(one -> rig.send(one.records()));
        Map<String, LocalDate> gone = new TreeMap<>();
        sent.stream()
                .filter(one -> random.nextBoolean())
                .forEach(one -> gone.put(one.name(), FIRST_DAY.plusDays(SUBMISSIONS + random.nextInt(6))));
        List<byte[]> withdrawals = gone.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> withdrawal(one.getKey(), one.getValue()))
                .toList();

        rig.send(withdrawals);
        assertAllDays(sent, gone);

        rig.replay();
        sent.forEach(one -> rig.send(one.records()));
        rig.send(withdrawals);
        assertThat(rig.outcomes(2)).doesNotContain("accepted", "superseded");
        assertAllDays(sent, gone);

        // What was taken back may be told again, and otherwise.
        Sent again = new Sent(SUBMISSIONS + 8, otherwise(sent));
        rig.send(again.records());
        List<Sent> all = new ArrayList<>(sent);
        all.add(again);
        assertAllDays(all, gone);
    }

    @Test
    void nothingIsLeftOfWhatNobodyElseTellsButHashes() {
        rig.send(Submission.ofEvents("one", "2020-01-01", "upsert")
                .event("offence", told(1, 1, "burglary").fields())
                .event("offence", told(2, 1, "burglary").fields())
                .all());
        rig.send(Submission.ofEvents("two", "2020-01-02", "upsert")
                .event("offence", told(2, 2, "robbery").fields())
                .event("offence", told(3, 1, "robbery").fields())
                .all());

        rig.send(withdrawal("two", LocalDate.of(2020, 1, 5)));
        assertThat(rig.database.rows("SELECT version, category, final_before FROM event ORDER BY ref"))
                .containsExactlyInAnyOrder("1 burglary -", "1 burglary 2020-01-05", "0 - 2020-01-05");
        assertThat(rig.database.one("SELECT count(*) FROM event_history")).isEqualTo("0");
        assertThat(rig.database.one("SELECT count(*) FROM subject_event")).isEqualTo("2");

        rig.send(withdrawal("one", LocalDate.of(2020, 1, 6)));
        assertThat(rig.database.rows("SELECT DISTINCT version, state, category, victim, month FROM event"))
                .containsExactly("0 cancelled - - -");
        assertThat(rig.database.one("SELECT count(*) FROM subject_event")).isEqualTo("0");
        assertThat(rig.figures()).isEmpty();
    }

    /**
     * One offence was told wrongly on the 10th, taken back on the 12th and told again as of the 10th: until the 12th the
     * figures stay as everybody saw them, from then on the new ones hold, and on no day are there two.
     */
    @Test
    void whatWasShownBeforeTheDayIsFinalWhateverIsSentLater() {
        rig.send(Submission.ofEvents("wrong", "2020-01-10", "upsert")
                .event("offence", told(1, 1, "burglary").fields())
                .all());
        rig.send(withdrawal("wrong", LocalDate.of(2020, 1, 12)));
        rig.send(Submission.ofEvents("right", "2020-01-10", "upsert")
                .event("offence", told(1, 1, "robbery").withVictim(7).fields())
                .all());

        assertThat(rig.figures("2020-01-09")).isEmpty();
        for (String day : List.of("2020-01-10", "2020-01-11")) {
            assertThat(rig.figures(day))
                    .contains("all force 2018-01 1 1", "burglary force 2018-01 1 1", "victims force 2018-01 1 1");
        }
        assertThat(rig.figures("2020-01-12"))
                .contains("all force 2018-01 1 1", "victims force 2018-01 1 1")
                .noneMatch(line -> line.startsWith("burglary"));
        assertThat(rig.outcomes(1)).isEqualTo("accepted=5");
    }

    /** Whether it came before the submission or after, and of an earlier day or a later. */
    @ParameterizedTest
    @CsvSource({"2020-01-03, true", "2020-01-03, false", "2020-01-09, true", "2020-01-09, false"})
    void whatWasAlsoSentByItselfStaysAndAReplayAcceptsNothingAnew(LocalDate alone, boolean first) {
        List<byte[]> records = new ArrayList<>(Submission.ofEvents("one", "2020-01-05", "upsert")
                .event("offence", told(1, 1, "burglary").fields())
                .event("offence", told(2, 1, "burglary").fields())
                .all());
        records.add(
                first ? 0 : records.size(),
                told(1, 1, "burglary").knownFrom(alone).json());
        records.forEach(one -> rig.send(one));
        rig.send(withdrawal("one", LocalDate.of(2020, 1, 20)));
        assertThat(rig.figures("2020-01-19")).contains("all force 2018-01 1 2");
        assertThat(rig.figures()).contains("all force 2018-01 1 1");
        List<String> rows = rig.database.rows("SELECT xmin, * FROM event ORDER BY ref");

        rig.replay();
        records.forEach(one -> rig.send(one));
        rig.send(withdrawal("one", LocalDate.of(2020, 1, 20)));

        assertThat(rig.outcomes(2)).isEqualTo("unchanged=2; withdrawn=3");
        assertThat(rig.database.rows("SELECT xmin, * FROM event ORDER BY ref")).isEqualTo(rows);
        assertThat(rig.figures()).contains("all force 2018-01 1 1");
    }

    @Test
    void whatFollowsTheWithdrawalInOneBatchIsDecidedOnByWhatThatHasLeft() {
        rig.send(Submission.ofEvents("wrong", "2020-01-05", "upsert")
                .event("offence", told(1, 1, "burglary").fields())
                .all());

        rig.send(List.of(
                told(2, 1, "robbery").json(),
                withdrawal("wrong", LocalDate.of(2020, 1, 10)),
                told(1, 1, "robbery").knownFrom(LocalDate.of(2020, 1, 10)).json()));

        assertThat(rig.outcomes(1)).isEqualTo("accepted=5");
        assertThat(rig.figures("2020-01-09")).contains("all force 2018-01 1 2", "burglary force 2018-01 1 1");
        assertThat(rig.figures()).contains("all force 2018-01 1 2").noneMatch(line -> line.startsWith("burglary"));
    }

    @Test
    void aReasonForAbsenceThatAnotherSubmissionGivesAsWellStays() {
        for (String name : List.of("one", "two")) {
            rig.send(Submission.ofEvents(name, "2020-01-05", "upsert")
                    .event(
                            "absence",
                            "\"plan\":\"plan\",\"indicator\":\"all\",\"area\":\"district-1\",\"period\":\"2018-01\","
                                    + "\"reason\":\"late\",\"text\":\"Not yet.\"")
                    .all());
        }

        rig.send(withdrawal("one", LocalDate.of(2020, 1, 20)));

        assertThat(rig.database.one("SELECT withdrawn_on, body->>'text' FROM statement"))
                .isEqualTo("- Not yet.");
    }

    @Test
    void whatAnEarlierReleaseHasPublishedIsNotHalfTakenBack() {
        rig.send(Submission.ofEvents("one", "2020-01-01", "upsert")
                .event("offence", told(1, 1, "burglary").fields())
                .all());
        rig.database.execute("UPDATE submission_row SET ref = NULL, version = NULL");
        rig.database.execute("UPDATE submission SET listed = false");

        rig.send(withdrawal("one", LocalDate.of(2020, 1, 5)));

        assertThat(rig.database.one("SELECT code, field FROM quarantine")).isEqualTo("NOT_ALLOWED /submission");
        assertThat(rig.figures()).contains("all force 2018-01 1 1");
    }

    private void assertAllDays(List<Sent> sent, Map<String, LocalDate> gone) {
        for (int i = -1; i <= DAYS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            List<Told> known = new ArrayList<>();
            sent.stream()
                    .filter(one -> gone.getOrDefault(one.name(), LocalDate.MAX).isAfter(day))
                    .forEach(one -> one.told.forEach(row -> known.add(row.knownFrom(one.day()))));
            assertThat(rig.figures(day.toString()).stream().sorted().toList())
                    .as("as at %s", day)
                    .isEqualTo(ByHand.figures(known, day));
        }
    }

    private static List<Sent> submissions(Random random) {
        Map<String, Told> versions = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            Told one = Told.random(random, 25, 1);
            if (versions.values().stream().noneMatch(one::isOfVictimAndDayOf)) {
                versions.putIfAbsent(one.identity(), one);
            }
        }
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            List<Told> told = new ArrayList<>(versions.values());
            told.removeIf(one -> random.nextInt(4) > 0);
            sent.add(new Sent(
                    i, told.isEmpty() ? List.of(versions.values().iterator().next()) : told));
        }
        return sent;
    }

    /** Higher versions of everything, in another place. */
    private static Collection<Told> otherwise(List<Sent> sent) {
        Map<String, Told> otherwise = new TreeMap<>();
        sent.forEach(one -> one.told.forEach(row -> otherwise.put(row.reference(), row.elsewhere(9))));
        return otherwise.values();
    }

    private static Told told(int victim, int version, String category) {
        return new Told(
                "%032x".formatted(victim),
                version,
                FIRST_DAY,
                LocalDate.of(2018, 1, 15),
                Optional.of("district-1"),
                category,
                false,
                victim,
                false);
    }

    private static byte[] withdrawal(String submission, LocalDate day) {
        return ("{\"type\":\"withdrawal\",\"dataset\":\"events\",\"submission\":\"" + submission
                        + "\",\"reason\":\"sent in error\",\"knownOn\":\"" + day + "\"}")
                .getBytes(UTF_8);
    }
}
