package org.saferindicators.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.local.Ports;

class DemoOptionsTest {

    @Test
    void listensWhereItIsUsual() {
        DemoOptions options = options(Map.of());

        assertThat(options.ports())
                .isEqualTo(Map.of(
                        DemoPort.POSTGRES, 15432, DemoPort.KAFKA, 19092, DemoPort.API, 8080, DemoPort.WORKER, 8081));
        assertThat(options.check()).isFalse();
        assertThat(options.keep()).isFalse();
    }

    @Test
    void anArgumentWinsOverTheEnvironment() {
        DemoOptions options =
                options(Map.of("SAFER_API_PORT", "9000", "SAFER_WORKER_PORT", "9001"), "--api-port", "9002", "--keep");

        assertThat(options.port(DemoPort.API)).isEqualTo(9002);
        assertThat(options.port(DemoPort.WORKER)).isEqualTo(9001);
        assertThat(options.keep()).isTrue();
    }

    @Test
    void aCheckTakesFreePorts() {
        assertThat(options(Map.of(), "--check").ports().values())
                .doesNotContain(8080, 8081, 15432, 19092)
                .noneMatch(Ports::isTaken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --fast              | unknown option --fast
            --api-port          | --api-port wants a port
            --api-port 0        | --api-port wants a port
            --api-port 65536    | --api-port wants a port
            --api-port http     | --api-port wants a port
            """)
    void refuses(String line, String message) {
        assertThatThrownBy(() -> options(Map.of(), line.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesEveryTakenPortAndTheOptionThatChangesIt() {
        assertThat(options(Map.of()).takenPorts(Set.of(8080, 19092)::contains))
                .hasValue("Port 19092 for Kafka is taken: stop what listens there (another demo?) or choose another,"
                        + " as in --kafka-port 19102.\n"
                        + "Port 8080 for the API is taken: stop what listens there (another demo?) or choose another,"
                        + " as in --api-port 8090.");
        assertThat(options(Map.of()).takenPorts(port -> false)).isEmpty();
    }

    @Test
    void asksForNoPortOfAServerThatIsThere() {
        DemoOptions options =
                options(Map.of("SAFER_JDBC_URL", "jdbc:postgresql://db/x", "SAFER_KAFKA_BOOTSTRAP", "broker:9092"));

        assertThat(options.takenPorts(Set.of(15432, 19092)::contains)).isEmpty();
    }

    @Test
    void seesThatAPortIsTaken() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(options(Map.of(), "--api-port", Integer.toString(socket.getLocalPort()))
                            .takenPorts(port -> port == socket.getLocalPort() && Ports.isTaken(port)))
                    .isPresent();
        }
    }

    private static DemoOptions options(Map<String, String> environment, String... args) {
        return DemoOptions.of(Path.of(""), name -> Optional.ofNullable(environment.get(name)), args);
    }
}
