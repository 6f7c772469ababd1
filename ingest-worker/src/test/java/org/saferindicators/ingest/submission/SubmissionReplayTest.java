package org.saferindicators.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** However a submission ended, reading its records again accepts none of them anew and moves nothing. */
class SubmissionReplayTest {

    private static final String CUBE = "SELECT * FROM cube ORDER BY 1, 2, 3, 4, 5, 6, 7, 8";
    private static final String STATES = "SELECT submission, state, reasons FROM submission ORDER BY 1";
    private static final Submission GOOD = january("good", 12);

    private final IngestRig rig = new IngestRig();

    private static Submission january(String name, int burglaries) {
        return Submission.of(name, "2019-01-10")
                .count("burglary", "district-1", "2018-01", burglaries)
                .count("robbery", "district-1", "2018-02", 3);
    }

    @SuppressWarnings("unused")
    static Stream<Arguments> submissions() {
        Submission twice = Submission.of("twice", "2019-01-10")
                .count("burglary", "district-1", "2018-04/2018-06", 12)
                .count("burglary", "district-1", "2018-04/2018-06", 12);
        Submission stray = january("stray", 12).months("2018-01/2018-01");
        Submission rival = january("rival", 13);
        return Stream.of(
                Arguments.of("published", GOOD.all(), "published"),
                Arguments.of("wrong hash", with(GOOD.rows(), GOOD.manifest(2, "0".repeat(64))), "failed"),
                Arguments.of("a row too many", with(GOOD.rows(), GOOD.manifest(1, "0".repeat(64))), "failed"),
                Arguments.of("one cell twice", twice.all(), "failed"),
                Arguments.of("out of scope", stray.all(), "failed"),
                Arguments.of("another of the same edition", with(GOOD.all(), rival.all()), "published; failed"),
                Arguments.of("another row 1", with(GOOD.rows(), rival(GOOD), GOOD.manifest()), "published"),
                Arguments.of("another manifest", with(GOOD.all(), GOOD.manifest(9, "0".repeat(64))), "published"),
                Arguments.of("one row in twenty refused", twenty(), "open"),
                Arguments.of("a row missing", List.of(GOOD.rows().getFirst(), GOOD.manifest()), "open"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void acceptsNothingAnew(String name, List<byte[]> sent, String states) {
        rig.send(sent);
        assertThat(rig.database.one("SELECT state FROM submission ORDER BY closed_at"))
                .isEqualTo(states);
        Map<String, List<String>> before = state();

        for (int epoch = 2; epoch <= 3; epoch++) {
            rig.replay();
            rig.send(sent);

            assertThat(rig.outcomes(epoch)).doesNotContain("accepted").contains("unchanged");
            assertThat(state()).isEqualTo(before);
        }
    }

    private Map<String, List<String>> state() {
        return Map.of(
                "cube", rig.database.rows(CUBE),
                "submissions", rig.database.rows(STATES),
                "revision", rig.database.rows("SELECT * FROM revision_shard ORDER BY 1"));
    }

    private static List<byte[]> twenty() {
        Submission twenty = Submission.of("twenty", "2019-01-10");
        for (int i = 1; i <= 19; i++) {
            twenty.count("burglary", "district-" + (1 + i % 2), "2018-" + (i < 11 ? "01" : "02"), i);
        }
        return twenty.count("burglary", "district-1", "2018-03", -1).all();
    }

    private static byte[] rival(Submission submission) {
        return new String(submission.rows().getFirst(), UTF_8)
                .replace("\"value\":12", "\"value\":99")
                .getBytes(UTF_8);
    }

    private static List<byte[]> with(List<byte[]> first, List<byte[]> then) {
        return with(first, then.toArray(byte[][]::new));
    }

    private static List<byte[]> with(List<byte[]> first, byte[]... then) {
        List<byte[]> all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return all;
    }
}
