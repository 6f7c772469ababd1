package org.saferindicators.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A packaged service that runs as a child process; start one with {@link ServiceLaunch#start()}. It ends with this JVM.
 * Not safe for use by several threads at once.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration ASK = Duration.ofSeconds(2);

    private final ChildProcess child;
    private final int port;

    ServiceProcess(ChildProcess child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Where the service answers, without a slash at the end: {@code http://127.0.0.1:<port>}. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The HTTP port. */
    public int port() {
        return port;
    }

    /** The process id. */
    public long pid() {
        return child.pid();
    }

    /** Whether the process has not ended; a frozen one is alive. */
    public boolean isAlive() {
        return child.isAlive();
    }

    /** Whether {@code /q/health/ready} answers 200 now; waits two seconds for it at most. */
    public boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(base().resolve("/q/health/ready"))
                .timeout(ASK)
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Waits until the service is ready.
     *
     * @return this process
     * @throws IllegalStateException with the end of the service's output, when it ends or the limit passes first
     */
    public ServiceProcess awaitReady(Duration limit) {
        Waiting.until(
                () -> !child.isAlive() || isReady(),
                limit,
                () -> "not ready in time, its output ends with\n" + child.tail());
        if (!child.isAlive()) {
            throw new IllegalStateException("the service ended at its start, its output ends with\n" + child.tail());
        }
        return this;
    }

    /** Sends a signal; see {@link ChildProcess#signal(Signal)}. */
    public void signal(Signal signal) {
        child.signal(signal);
    }

    /** Waits until the service has ended and returns its exit code; see {@link ChildProcess#awaitExit}. */
    public int awaitExit(Duration limit) {
        return child.awaitExit(limit);
    }

    /** Where the output goes. */
    public Path log() {
        return child.log();
    }

    /** Asks the service to end, and kills it when it has not ended within {@code grace}; returns when it has ended. */
    public void stop(Duration grace) {
        child.stop(grace);
    }

    /** The same as {@link #stop(Duration)} with ten seconds. */
    @Override
    public void close() {
        child.close();
    }
}
