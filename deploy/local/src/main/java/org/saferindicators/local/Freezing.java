package org.saferindicators.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Sends SIGSTOP or SIGCONT, which the JDK cannot. */
final class Freezing {

    private Freezing() {}

    /**
     * Freezes processes or lets them go on. One that has ended meanwhile is left out.
     *
     * @throws UnsupportedOperationException on Windows
     * @throws IllegalStateException when none of them is there
     */
    static void send(Signal signal, LongStream pids) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            throw new UnsupportedOperationException("Windows cannot freeze a process");
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal.name()));
        List<String> alive = pids.filter(pid -> ProcessHandle.of(pid).isPresent())
                .mapToObj(Long::toString)
                .toList();
        command.addAll(alive);
        try {
            Process kill = new ProcessBuilder(command).start();
            if (alive.isEmpty() || (kill.waitFor() != 0 && alive.size() == 1)) {
                throw new IllegalStateException("cannot signal process " + alive + ", has it ended?");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run kill", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signalling processes " + alive, e);
        }
    }
}
