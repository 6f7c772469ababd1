package org.saferindicators.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;

/** Random versions of random offences, in any order, twice and in batches of any size, against a count by hand. */
class EventHistoryTest {

    private static final int DAYS = 8;

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

    /** At most one content for each version: another one would be a conflict. */
    private static Collection<Told> versions(Random random) {
        Map<String, Told> versions = new LinkedHashMap<>();
        for (int i = 0; i < 160; i++) {
            Told one = Told.random(random, 60, DAYS);
            versions.putIfAbsent(one.identity(), one);
        }
        return versions.values();
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
        LocalDate day = LocalDate.of(2019, 12, 31);
        for (int i = 0; i <= DAYS; i++) {
            List<String> figures = new ArrayList<>(rig.figures(day.plusDays(i).toString()));
            Collections.sort(figures);
            assertThat(figures).as("as at %s", day.plusDays(i)).isEqualTo(ByHand.figures(told, day.plusDays(i)));
        }
    }
}
