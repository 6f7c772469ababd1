package org.saferindicators.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/** Three packaged workers, at times a fourth, and what is done to them. */
final class Workers implements AutoCloseable {

    static final int USUAL = 3;

    /** What a JVM ends with that SIGTERM has ended through its shutdown hooks. */
    static final int ENDED_BY_TERM = 128 + 15;

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration TO_COME_UP = Duration.ofSeconds(30);

    private final Function<Path, ServiceProcess> launch;
    private final Path logs;
    private final List<ServiceProcess> running = new ArrayList<>();
    private final List<ServiceProcess> told = new ArrayList<>();
    private final List<ServiceProcess> all = new ArrayList<>();
    private final Map<ServiceProcess, Instant> frozenUntil = new HashMap<>();
    private Optional<ServiceProcess> fourth = Optional.empty();

    /** Started by this, each with a log of its own in the folder. */
    Workers(Path logs, Function<Path, ServiceProcess> launch) {
        this.logs = logs;
        this.launch = launch;
        for (int i = 0; i < USUAL; i++) {
            running.add(start());
        }
        running.forEach(one -> one.awaitReady(LIMIT));
    }

    /** kill -9, and another one in its place at once. */
    void kill(int which) {
        awaitAnother(which);
        ServiceProcess gone = replace(which);
        frozenUntil.remove(gone);
        gone.signal(Signal.KILL);
    }

    /** SIGTERM, and another one in its place at once. */
    void stop(int which) {
        awaitAnother(which);
        tell(replace(which));
    }

    /** Freezes one for so long; a frozen one stays as it is. */
    void freeze(int which, Duration time) {
        ServiceProcess one = running.get(which);
        if (one.isAlive() && frozenUntil.putIfAbsent(one, Instant.now().plus(time)) == null) {
            one.signal(Signal.STOP);
        }
    }

    /** A fourth one comes, or goes again. */
    void moreOrLess() {
        fourth.ifPresent(this::tell);
        fourth = fourth.isPresent() ? Optional.empty() : Optional.of(start());
    }

    /** Lets those go on whose time is over. */
    void thaw(Instant now) {
        List<ServiceProcess> due = frozenUntil.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(one -> {
            frozenUntil.remove(one);
            one.signal(Signal.CONT);
        });
    }

    /** Exit codes of those that were told to stop; waits for them. */
    List<Integer> exitCodes() {
        return told.stream().map(one -> one.awaitExit(LIMIT)).toList();
    }

    /** How many batches only the fence kept from being written twice, as all workers together say. */
    long fenced() {
        return all.stream().mapToLong(one -> lines(one, "fenced off at")).sum();
    }

    /** Partitions that wait for a person, as the workers say. */
    long stopped() {
        return all.stream().mapToLong(one -> lines(one, " is stopped (")).sum();
    }

    private ServiceProcess start() {
        ServiceProcess one = launch.apply(logs.resolve("worker-" + (all.size() + 1) + ".log"));
        all.add(one);
        return one;
    }

    private ServiceProcess replace(int which) {
        return running.set(which, start());
    }

    private void tell(ServiceProcess one) {
        if (frozenUntil.remove(one) != null) {
            one.signal(Signal.CONT);
        }
        one.signal(Signal.TERM);
        told.add(one);
    }

    /** Somebody should be left to work; but not for ever, since all of them may be down for a reason. */
    private void awaitAnother(int which) {
        try {
            Awaitility.await().atMost(TO_COME_UP).until(() -> {
                thaw(Instant.now());
                return IntStream.range(0, USUAL)
                        .filter(i -> i != which)
                        .mapToObj(running::get)
                        .anyMatch(one -> !frozenUntil.containsKey(one) && one.isReady());
            });
        } catch (ConditionTimeoutException nobody) {
            return;
        }
    }

    private static long lines(ServiceProcess one, String words) {
        try (Stream<String> lines = Files.lines(one.log())) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        thaw(Instant.MAX);
        all.forEach(ServiceProcess::close);
    }
}
