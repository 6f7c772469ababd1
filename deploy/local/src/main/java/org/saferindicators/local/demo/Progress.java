package org.saferindicators.local.demo;

import java.io.PrintStream;
import java.time.Duration;

/** Lines for the person at the terminal, each with the seconds since the start. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Something that has happened, or begins. */
    void say(String line) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        out.printf("[%5.1f s] %s%n", seconds, line);
    }

    /** Text for copying, as it stands. */
    void print(String text) {
        out.println(text);
    }
}
