package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads that may wait for the database, and the queue through which they tell the poll thread. What they tell is
 * run by the poll thread, so lanes need no locks.
 */
final class Crew implements AutoCloseable {

    private final ExecutorService threads;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private final Runnable wakePollThread;

    Crew(int size, Runnable wakePollThread) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(
                size, task -> new Thread(task, "write-batches-" + number.incrementAndGet()));
        this.wakePollThread = wakePollThread;
    }

    /** Does a task elsewhere; the poll thread hears of its result, or of its failure. */
    <T> Future<?> run(Callable<T> task, Consumer<T> result, Consumer<Throwable> failure) {
        return threads.submit(() -> {
            try {
                T value = task.call();
                news.add(() -> result.accept(value));
            } catch (Exception | Error thrown) {
                news.add(() -> failure.accept(thrown));
            }
            wakePollThread.run();
        });
    }

    /** Runs what was told, on the calling thread. */
    void hear() {
        for (Runnable one = news.poll(); one != null; one = news.poll()) {
            one.run();
        }
    }

    /** Waits for what is under way, as long as {@code limit}. */
    void finish(Duration limit) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
