package org.saferindicators.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.saferindicators.local.Folders;
import org.saferindicators.local.Ports;

/**
 * {@code deploy/demo}: starts the product, sends it the sample feeds, waits until the figures are served, shows calls with
 * what they answer, and stays up until it is told to end. No process outlives it.
 */
public final class Demo {

    private static final long LIMIT_NANOS = Duration.ofMinutes(3).toNanos();
    private static final long STEP_MILLIS = 250;

    private final DemoOptions options;
    private final Progress progress;

    /** Open until the JVM is told to end. */
    private final CountDownLatch ending = new CountDownLatch(1);

    private Demo(DemoOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Runs in the top folder of the project. Ends with 0 when all is as it should be, 1 when something does not start or
     * answer as expected, 2 on wrong arguments or taken ports.
     */
    public static void main(String[] args) {
        try {
            Path root = Path.of("").toAbsolutePath();
            DemoOptions options = DemoOptions.of(root, name -> Optional.ofNullable(System.getenv(name)), args);
            Optional<String> taken = options.takenPorts(Ports::isTaken);
            taken.ifPresent(System.err::println);
            System.exit(taken.isPresent() ? 2 : new Demo(options, new Progress(System.out)).run());
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private int run() {
        Thread told = new Thread(this::end, "told-to-end");
        Runtime.getRuntime().addShutdownHook(told);
        int code = startAndShow();
        if (!isEnding(0)) {
            Runtime.getRuntime().removeShutdownHook(told);
        }
        if (options.check() && code == 0) {
            Folders.delete(options.folder());
        }
        return code;
    }

    private int startAndShow() {
        try (DemoProduct product = DemoProduct.start(options, progress)) {
            int shown = show(product);
            return options.check() ? shown : stayUp(product);
        } catch (RuntimeException | IOException e) {
            if (!isEnding(0)) {
                progress.say("failed: " + e.getMessage() + "\nLogs are in " + options.folder());
            }
            return 1;
        }
    }

    /** Shows the calls; 0 when every answer is as expected. */
    private int show(DemoProduct product) throws IOException {
        List<DemoCall> calls = DemoCall.read(options.root().resolve("deploy/samples/demo-calls.csv"));
        List<DemoAnswer> answers = awaitServed(product, calls);
        progress.print("");
        answers.forEach(answer -> progress.print(answer.text(product.api())));
        List<URI> missing = product.pages().missing();
        missing.forEach(page -> progress.say("does not answer: " + page));
        long wrong = answers.stream().filter(answer -> !answer.holds()).count();
        progress.say(wrong == 0 ? "all " + calls.size() + " calls answer as expected" : wrong + " calls do not");
        return wrong == 0 && missing.isEmpty() ? 0 : 1;
    }

    private List<DemoAnswer> awaitServed(DemoProduct product, List<DemoCall> calls) {
        progress.say("waiting until the figures are served ...");
        long end = System.nanoTime() + LIMIT_NANOS;
        long told = 0;
        while (true) {
            List<DemoAnswer> answers = calls.stream()
                    .map(call -> DemoAnswer.to(call, product.api()))
                    .toList();
            long served = answers.stream().filter(DemoAnswer::holds).count();
            if (served > told) {
                told = served;
                progress.say(served + " of " + calls.size() + " calls answer as expected");
            }
            if (served == calls.size() || System.nanoTime() > end || !product.isAlive() || isEnding(STEP_MILLIS)) {
                return answers;
            }
        }
    }

    private int stayUp(DemoProduct product) {
        progress.print(product.pages().text());
        while (product.isAlive()) {
            if (isEnding(STEP_MILLIS)) {
                return 0;
            }
        }
        if (!isEnding(Duration.ofSeconds(2).toMillis())) {
            progress.say("a service has ended by itself; logs are in " + options.folder());
        }
        return 1;
    }

    private void end() {
        progress.say("stopping ...");
        ending.countDown();
    }

    private boolean isEnding(long withinMillis) {
        try {
            return ending.await(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
