package org.saferindicators.api.testing;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often a connection is taken from the pool; the watch for revisions keeps its own. */
@Singleton
public class Acquisitions implements AgroalPoolInterceptor {

    private static final AtomicLong COUNT = new AtomicLong();

    /** How often so far. */
    public static long count() {
        return COUNT.get();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        COUNT.incrementAndGet();
    }
}
