package org.saferindicators.acceptance.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A fault of a schedule.
 *
 * @param fault what happens
 * @param worker to which worker, where it happens to one
 * @param pause how long servers stay away, and how long to wait before the next
 */
record Step(Fault fault, int worker, Duration pause) {

    private static final int LONGEST_MILLIS = 1500;

    /** The same steps for the same seed; every fault comes as often as its weight says. */
    static List<Step> schedule(long seed, int faults, int workers) {
        Random random = new Random(seed);
        List<Fault> kinds = new ArrayList<>();
        while (kinds.size() < faults) {
            List<Fault> round = new ArrayList<>();
            List.of(Fault.values()).forEach(one -> round.addAll(Collections.nCopies(one.weight(), one)));
            Collections.shuffle(round, random);
            kinds.addAll(round);
        }
        return kinds.subList(0, faults).stream()
                .map(kind -> new Step(kind, random.nextInt(workers), Duration.ofMillis(random.nextInt(LONGEST_MILLIS))))
                .toList();
    }
}
