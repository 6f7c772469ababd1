package org.saferindicators.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.saferindicators.local.ChildProcess;

/**
 * Ends the processes of a demo whose own process was killed and could not do it: a process that remembers the
 * descendants of its parent, and ends those that live on.
 */
public final class ParentGuard {

    private static final long STEP_MILLIS = 250;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ProcessHandle parent;
    private final Set<ProcessHandle> family = new HashSet<>();

    private ParentGuard(ProcessHandle parent) {
        this.parent = parent;
    }

    /** Watches the process whose id is the only argument until it ends. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ProcessHandle.of(Long.parseLong(args[0])).ifPresent(parent -> new ParentGuard(parent).watch());
    }

    /** Starts a guard of this JVM. */
    static ChildProcess start(Path log) {
        List<String> command = List.of(
                ChildProcess.java(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                ParentGuard.class.getName(),
                Long.toString(ProcessHandle.current().pid()));
        return ChildProcess.start(command, Map.of("CLASSPATH", System.getProperty("java.class.path")), log);
    }

    private void watch() {
        remember();
        System.out.println("watching process " + parent.pid());
        while (!endsWithin(parent, STEP_MILLIS)) {
            remember();
        }
        family.remove(ProcessHandle.current());
        family.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + GRACE.toNanos();
        for (ProcessHandle one : family) {
            if (!endsWithin(one, Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())))) {
                one.destroyForcibly();
            }
        }
    }

    private void remember() {
        family.removeIf(one -> !one.isAlive());
        parent.descendants().forEach(family::add);
    }

    private static boolean endsWithin(ProcessHandle process, long millis) {
        try {
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
