package org.saferindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    /** Worst of red, amber, green; what has no colour is ignored (methods, section 10). */
    @ParameterizedTest
    @CsvSource({
        "WORST, GREEN AMBER GREEN, AMBER",
        "WORST, GREEN RED AMBER, RED",
        "WORST, MONITORING GREEN UNAVAILABLE, GREEN",
        "WORST, MONITORING UNAVAILABLE, UNAVAILABLE",
        "MAJORITY, GREEN GREEN RED, GREEN",
        "MAJORITY, RED RED GREEN UNAVAILABLE, RED",
        "MAJORITY, GREEN RED, AMBER",
        "MAJORITY, MONITORING, UNAVAILABLE",
    })
    void followsFromTheIndicators(RollUp rule, String statuses, Status expected) {
        List<Status> all =
                Arrays.stream(statuses.split(" ", -1)).map(Status::valueOf).toList();

        assertThat(rule.of(all)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RAG, AMBER, true, AMBER",
        "SMILEY, AMBER, true, NEUTRAL",
        "TWO_FACES, AMBER, true, ON_TRACK",
        "TWO_FACES, AMBER, false, OFF_TRACK",
        "TWO_FACES, GREEN, false, ON_TRACK",
        "SMILEY, RED, false, OFF_TRACK",
        "SMILEY, MONITORING, false, UNAVAILABLE",
    })
    void facesSayTheColourAnotherWay(Scale scale, Status status, boolean notWorse, Status shown) {
        assertThat(scale.shown(status, notWorse)).isEqualTo(shown);
    }
}
