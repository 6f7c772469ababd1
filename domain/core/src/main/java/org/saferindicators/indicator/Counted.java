package org.saferindicators.indicator;

import java.util.Optional;
import java.util.Set;
import org.saferindicators.period.Basis;

/** What a measure counts of the events that pass its filter. */
public sealed interface Counted {

    /** Whose events are looked at together; empty where each event stands by itself. */
    Optional<SubjectRole> person();

    /** Each event once, in its month. */
    record Records() implements Counted {

        @Override
        public Optional<SubjectRole> person() {
            return Optional.empty();
        }
    }

    /**
     * Events whose subject had another such event in the 12 months before; each counts in its own month, so months add
     * up.
     *
     * @param subject whose events
     */
    record Repeats(SubjectRole subject) implements Counted {

        @Override
        public Optional<SubjectRole> person() {
            return Optional.of(subject);
        }
    }

    /**
     * Persons, each once in a window; windows never add up.
     *
     * @param subject who
     * @param windows the windows it is kept for
     */
    record Distinct(SubjectRole subject, Set<Basis> windows) implements Counted {

        /** Copies the set. */
        public Distinct {
            windows = Set.copyOf(windows);
        }

        @Override
        public Optional<SubjectRole> person() {
            return Optional.of(subject);
        }
    }
}
