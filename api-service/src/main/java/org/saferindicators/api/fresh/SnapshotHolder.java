package org.saferindicators.api.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.problem.Problem;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.read.MeasureKey;
import org.saferindicators.store.read.Revision;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.store.read.SnapshotReader;

/**
 * Holds the snapshot that questions are answered from, and when it was last known to be what the database holds. Read
 * by every request thread, written by the watch alone; a request never waits for a rebuild.
 */
@ApplicationScoped
public class SnapshotHolder {

    private final SnapshotReader reader;
    private final FreshSettings settings;
    private final Clock clock;
    private volatile @Nullable Held held;

    /** Reads snapshots with {@code reader}; {@code clock} says which day it is. */
    SnapshotHolder(SnapshotReader reader, FreshSettings settings, Clock clock) {
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** A snapshot and the monotonic time at which it was last known to be current, nanoseconds. */
    private record Held(Snapshot snapshot, long confirmedAt) {}

    /**
     * The snapshot, known to be current within the limit.
     *
     * @throws ProblemException 503 when there is none, or it could not be confirmed for too long
     */
    public Snapshot current() {
        Held now = held;
        if (now == null) {
            throw refused(ProblemCode.STARTING, "The figures have not been read yet. Ask again in a few seconds.");
        }
        if (System.nanoTime() - now.confirmedAt > settings.limit().toNanos()) {
            long seconds = settings.limit().toSeconds();
            String asked = "The database could not be asked whether the figures are current for " + seconds;
            throw refused(ProblemCode.FIGURES_UNCONFIRMED, asked + " seconds. Ask again in a few seconds.");
        }
        return now.snapshot;
    }

    /** Whether a snapshot was ever read. */
    public boolean started() {
        return held != null;
    }

    /**
     * Takes note of the revision the database held at {@code seenAt}, and rebuilds when the snapshot is of another
     * revision or another day.
     *
     * @return whether it was rebuilt
     */
    boolean seen(Revision revision, long seenAt) {
        LocalDate today = LocalDays.of(clock.instant());
        Held now = held;
        if (now != null && now.snapshot.isOf(revision, today)) {
            held = new Held(now.snapshot, seenAt);
            return false;
        }
        long begun = System.nanoTime();
        held = new Held(reader.read(today, MeasureKey::ofPlans, settings.snapshotPatience()), begun);
        return true;
    }

    private static ProblemException refused(ProblemCode code, String detail) {
        return new ProblemException(Problem.of(code, detail));
    }
}
