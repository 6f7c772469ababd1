package org.saferindicators.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.store.event.Asked;

/** After batches of new events nobody asks about first versions; what is held all the same is found and counted once. */
class NoveltyTest {

    private static final int CALM = 4;

    private final IngestRig rig = new IngestRig();
    private final Novelty novelty = new Novelty();

    @Test
    void itIsAskedUntilFourBatchesBroughtNothingTwice() {
        for (int i = 0; i < CALM; i++) {
            assertThat(novelty.asked("a")).isEqualTo(Asked.ALL);
            novelty.seen("a", false);
        }

        assertThat(novelty.asked("a")).isEqualTo(Asked.LATER_VERSIONS);
        assertThat(novelty.asked("b")).isEqualTo(Asked.ALL);
    }

    @Test
    void whatIsHeldAfterAllIsAskedAboutAgainFourTimes() {
        for (int i = 0; i < CALM; i++) {
            novelty.seen("a", false);
            novelty.seen("b", false);
        }

        novelty.wasWrong("a");
        novelty.seen("b", true);
        for (int i = 0; i < CALM; i++) {
            assertThat(List.of(novelty.asked("a"), novelty.asked("b"))).containsOnly(Asked.ALL);
            novelty.seen("a", false);
            novelty.seen("b", false);
        }

        assertThat(List.of(novelty.asked("a"), novelty.asked("b"))).containsOnly(Asked.LATER_VERSIONS);
    }

    @Test
    void aDuplicateAmongEventsThatWereNewForLongIsUnchangedAndCountedOnce() {
        for (int batch = 0; batch <= CALM; batch++) {
            rig.send(offences(10 * batch, 10 * batch + 10));
        }
        List<byte[]> mixed = new ArrayList<>(offences(50, 55));
        mixed.addAll(offences(0, 3));
        mixed.addAll(offences(55, 60));
        rig.send(mixed);
        rig.send(offences(0, 60));

        assertThat(rig.outcomes(1)).isEqualTo("accepted=60; unchanged=63");
        assertThat(rig.database.one("SELECT count(*) FROM event")).isEqualTo("60");
        assertThat(rig.database.one(
                        "SELECT sum(value)::int FROM cube WHERE measure = 'burglary' AND area = 'district-1'"))
                .isEqualTo("60");
    }

    private static List<byte[]> offences(int from, int to) {
        return IntStream.range(from, to).mapToObj(NoveltyTest::offence).toList();
    }

    private static byte[] offence(int number) {
        return ("{\"type\":\"offence\",\"dataset\":\"events\",\"reference\":\"%032x\",\"version\":1,".formatted(number)
                        + "\"category\":\"burglary\",\"recordedOn\":\"2020-02-03\",\"area\":\"district-1\","
                        + "\"knownOn\":\"2020-03-01\"}")
                .getBytes(UTF_8);
    }
}
