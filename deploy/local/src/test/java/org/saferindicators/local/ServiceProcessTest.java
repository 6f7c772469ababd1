package org.saferindicators.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** How a JVM ends that was asked to. */
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    @Test
    void leavesNoProcessAfterAKill() {
        try (ServiceProcess service = launch().start().awaitReady(LIMIT)) {
            long pid = service.pid();
            assertThat(ProcessHandle.of(pid)).isPresent();

            service.signal(Signal.KILL);

            assertThat(ProcessHandle.of(pid)).isEmpty();
            assertThat(service.isAlive()).isFalse();
        }
    }

    @Test
    void freezesAndGoesOn() {
        try (ServiceProcess service = launch().start().awaitReady(LIMIT)) {
            service.signal(Signal.STOP);
            assertThat(service.isReady()).isFalse();

            service.signal(Signal.CONT);

            await().atMost(LIMIT).until(service::isReady);
        }
    }

    @Test
    void stopsAFrozenServiceInGoodOrder() {
        ServiceProcess service = launch().start().awaitReady(LIMIT);
        service.signal(Signal.STOP);
        long start = System.nanoTime();

        service.stop(LIMIT);

        assertThat(service.isAlive()).isFalse();
        assertThat(service.awaitExit(LIMIT)).isEqualTo(TERMINATED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    }

    @Test
    void saysWhyAServiceDoesNotStart() {
        ServiceLaunch failing = launch().withConfig("fake.fail", "no database there");

        try (ServiceProcess service = failing.start()) {
            assertThatThrownBy(() -> service.awaitReady(LIMIT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ended at its start")
                    .hasMessageContaining("no database there");
        }
    }

    @Test
    void refusesAModuleThatIsNotPackaged() {
        ServiceLaunch launch = ServiceLaunch.ofModule(folder.resolve("nothing"));

        assertThatThrownBy(launch::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("package the service first");
    }

    private ServiceLaunch launch() {
        return ServiceLaunch.ofModule(FakeService.module(folder));
    }
}
