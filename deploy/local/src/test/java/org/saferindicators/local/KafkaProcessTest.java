package org.saferindicators.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaProcessTest {

    @TempDir
    Path folder;

    @Test
    void keepsRecordsThroughAKill() throws Exception {
        try (KafkaProcess kafka = KafkaProcess.start(folder)) {
            kafka.createTopic("kept", 1);
            RoundTrip trip = new RoundTrip(kafka.bootstrap());
            trip.send("kept", "before");
            long killed = kafka.pid();

            kafka.signal(Signal.KILL);

            assertThat(ProcessHandle.of(killed)).isEmpty();
            kafka.restart();
            trip.send("kept", "after");
            assertThat(trip.read("kept", 2)).containsExactly("before", "after");
            assertThat(kafka.pid()).isNotEqualTo(killed);
        }
    }
}
