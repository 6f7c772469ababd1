package org.saferindicators.api.fresh;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.saferindicators.store.read.DatabaseUnavailable;
import org.saferindicators.store.read.RevisionChannel;

/**
 * One thread that keeps the snapshot current: it waits for a notice, at most the polling time, asks for the revision
 * and hands it to the {@link SnapshotHolder}. A lost connection is made anew, for ever; meanwhile nothing is confirmed.
 */
@ApplicationScoped
public class RevisionWatch {

    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);
    private static final Duration LONGEST_REST = Duration.ofMillis(500);

    private final AgroalDataSource database;
    private final SnapshotHolder holder;
    private final FreshSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("revision-watch").daemon().unstarted(this::run);
    private boolean troubled;

    /** Watches {@code database} for {@code holder}. */
    RevisionWatch(AgroalDataSource database, SnapshotHolder holder, FreshSettings settings) {
        this.database = database;
        this.holder = holder;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        var unused = thread.join(settings.poll().multipliedBy(2));
    }

    private void run() {
        while (!rest(Duration.ZERO)) {
            try (RevisionChannel channel = RevisionChannel.open(database)) {
                follow(channel);
            } catch (DatabaseUnavailable lost) {
                trouble("the database does not answer, figures are not confirmed", lost);
            } catch (RuntimeException failed) {
                trouble("the figures cannot be read, they are not confirmed", failed);
            }
            rest(settings.reconnect());
        }
    }

    private void follow(RevisionChannel channel) {
        while (!rest(Duration.ZERO)) {
            long asked = System.nanoTime();
            boolean rebuilt = holder.seen(channel.read(), asked);
            recovered();
            if (rebuilt) {
                rest(shorter(Duration.ofNanos(System.nanoTime() - asked), LONGEST_REST));
            }
            channel.await(settings.poll());
        }
    }

    /** Waits, and says whether the service stops. A rebuild is followed by as long a rest: at most half of one core. */
    private boolean rest(Duration length) {
        try {
            return stopped.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void trouble(String what, RuntimeException cause) {
        if (!troubled && stopped.getCount() > 0) {
            LOG.warn(what, cause);
        }
        troubled = true;
    }

    private void recovered() {
        if (troubled) {
            LOG.info("the figures are confirmed again");
        }
        troubled = false;
    }
}
