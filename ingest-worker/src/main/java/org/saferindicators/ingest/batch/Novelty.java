package org.saferindicators.ingest.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saferindicators.store.event.Asked;

/**
 * Whether the first versions of events in a partition have all been new lately, as on a first load, so that asking about
 * them would be for nothing. To be wrong costs a batch written twice, never a figure. Safe for several threads.
 */
final class Novelty {

    /** Batches without a first version that is held already, before the next is believed to be alike. */
    private static final int CALM = 4;

    private final Map<String, Integer> calm = new ConcurrentHashMap<>();

    /** What to ask about next. */
    Asked asked(String partition) {
        return calm.getOrDefault(partition, 0) < CALM ? Asked.ALL : Asked.LATER_VERSIONS;
    }

    /** A batch came; {@code held} when something was held of an event that came with its first version. */
    void seen(String partition, boolean held) {
        calm.merge(partition, held ? 0 : 1, (before, one) -> held ? 0 : Math.min(CALM, before + 1));
    }

    /** An event that was believed to be new is held. */
    void wasWrong(String partition) {
        calm.put(partition, 0);
    }
}
