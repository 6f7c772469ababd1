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
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;

/** Random versions of random offences, in any order, twice and in batches of any size, against a count by hand. */
class EventHistoryTest {

    private static final int DAYS = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyDayIsCountedAsTheVersionsKnownThen(long seed) {
        Random random = new Random(seed);
        Collection<Told> told = versions(random);
        IngestRig rig = new IngestRig();

        send(rig, random, told);

        assertAllDays(rig, told);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void aReplayAcceptsNothingAnewAndChangesNoFigure(long seed) {
        Random random = new Random(seed);
        List<byte[]> values = versions(random).stream().map(Told::json).toList();
        IngestRig rig = new IngestRig();
        rig.send(values);
        List<String> cube = rig.database.rows("SELECT * FROM cube ORDER BY 1, 2, 3, 4, 5, 6, 7, 8");
        List<String> rows = rig.database.rows("SELECT xmin, * FROM event ORDER BY ref");

        rig.replay();
        rig.send(values);

        assertThat(rig.outcomes(2)).isEqualTo("unchanged=" + values.size());
        assertThat(rig.database.rows("SELECT * FROM cube ORDER BY 1, 2, 3, 4, 5, 6, 7, 8"))
                .isEqualTo(cube);
        assertThat(rig.database.rows("SELECT xmin, * FROM event ORDER BY ref")).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void whatIsTakenBackEndsThatDayIsErasedAndStaysOut(long seed) {
        Random random = new Random(seed);
        Collection<Told> told = versions(random);
        Map<String, LocalDate> withdrawn = new TreeMap<>();
        told.stream()
                .filter(one -> random.nextInt(5) == 0)
                .forEach(one -> withdrawn.put(one.reference(), FIRST_DAY.plusDays(random.nextInt(DAYS))));
        IngestRig rig = new IngestRig();
        send(rig, random, told);

        // What is erased cannot be reckoned with again, so withdrawals come in the order of their days.
        rig.send(withdrawn.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> withdrawal(one.getKey(), one.getValue()))
                .toList());
        assertAllDays(rig, told, withdrawn);

        send(rig, random, told);
        assertAllDays(rig, told, withdrawn);
        assertThat(rig.database.one("SELECT count(*) FROM event WHERE state = 'withdrawn'"))
                .isEqualTo(String.valueOf(withdrawn.size()));
        assertThat(rig.database.one("SELECT count(*) FROM event LEFT JOIN event_history h USING (dataset, ref)"
                        + " WHERE event.state = 'withdrawn' AND (event.month IS NOT NULL OR h.ref IS NOT NULL)"))
                .isEqualTo("0");
        assertThat(rig.database.one("SELECT count(*) FROM subject_event JOIN event USING (dataset, ref)"
                        + " WHERE state = 'withdrawn'"))
                .isEqualTo("0");
    }

    private static byte[] withdrawal(String reference, LocalDate day) {
        return ("{\"type\":\"withdrawal\",\"dataset\":\"events\",\"reference\":\"" + reference
                        + "\",\"reason\":\"sent in error\",\"knownOn\":\"" + day + "\"}")
                .getBytes(UTF_8);
    }

    /** At most one content for each version: another one would be a conflict. Some are told twice, of different days. */
    private static Collection<Told> versions(Random random) {
        Map<String, Told> versions = new LinkedHashMap<>();
        for (int i = 0; i < 160; i++) {
            Told one = Told.random(random, 60, DAYS);
            versions.putIfAbsent(one.identity(), one);
        }
        List<Told> told = new ArrayList<>(versions.values());
        versions.values().stream()
                .filter(one -> random.nextInt(3) == 0)
                .forEach(one -> told.add(one.knownFrom(FIRST_DAY.plusDays(random.nextInt(DAYS)))));
        return told;
    }

    private static void send(IngestRig rig, Random random, Collection<Told> told) {
        List<Told> arrivals = new ArrayList<>(told);
        arrivals.addAll(told.stream().filter(one -> random.nextInt(4) == 0).toList());
        Collections.shuffle(arrivals, random);
        int from = 0;
        while (from < arrivals.size()) {
            int to = Math.min(arrivals.size(), from + 1 + random.nextInt(50));
            List<byte[]> batch =
                    arrivals.subList(from, to).stream().map(Told::json).toList();
            rig.send(random.nextInt(2), batch);
            from = to;
        }
    }

    private static void assertAllDays(IngestRig rig, Collection<Told> told) {
        assertAllDays(rig, told, Map.of());
    }

    private static void assertAllDays(IngestRig rig, Collection<Told> told, Map<String, LocalDate> withdrawn) {
        LocalDate day = FIRST_DAY.minusDays(1);
        for (int i = 0; i <= DAYS; i++) {
            List<String> figures = new ArrayList<>(rig.figures(day.plusDays(i).toString()));
            Collections.sort(figures);
            assertThat(figures)
                    .as("as at %s", day.plusDays(i))
                    .isEqualTo(ByHand.figures(told, withdrawn, day.plusDays(i)));
        }
    }
}
