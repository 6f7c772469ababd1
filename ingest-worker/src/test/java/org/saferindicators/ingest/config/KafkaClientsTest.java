package org.saferindicators.ingest.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.ingest.rig.Settings;

/** The file by which brokers let clients in. */
class KafkaClientsTest {

    @TempDir
    Path folder;

    @Test
    void whatTheFileSaysIsAddedToTheClientsOwn() throws IOException {
        Path file = file("security.protocol=SSL\n# a remark\nssl.truststore.location = /etc/trust.p12\n");

        assertThat(KafkaClients.config(settings(file), Map.of("group.id", "g")))
                .containsOnly(
                        Map.entry("bootstrap.servers", "broker:9093"),
                        Map.entry("group.id", "g"),
                        Map.entry("security.protocol", "SSL"),
                        Map.entry("ssl.truststore.location", "/etc/trust.p12"));
    }

    @Test
    void itMayNotSetWhatTheWorkersPromisesDependOn() throws IOException {
        Path file = file("security.protocol=SSL\nenable.auto.commit=true\n");

        assertThatThrownBy(() -> KafkaClients.config(settings(file), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the file " + file + " of safer.kafka.client-config sets enable.auto.commit;"
                        + " expected only keys that begin with security., sasl. or ssl.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("none.properties");

        assertThatThrownBy(() -> KafkaClients.config(settings(file), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the file " + file + " of safer.kafka.client-config cannot be read");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("client.properties"), text);
    }

    private static KafkaSettings settings(Path file) {
        return new Settings.Kafka("g", "broker:9093").withClientConfig(file);
    }
}
