package org.saferindicators.store.event;

import java.util.Comparator;
import java.util.UUID;
import org.saferindicators.indicator.SubjectRole;

/**
 * A person in a role, known by a hash only.
 *
 * @param role in which role
 * @param subject hash of the sender's pseudonym
 */
record Person(SubjectRole role, UUID subject) implements Comparable<Person> {
    private static final Comparator<Person> ORDER =
            Comparator.comparing(Person::role).thenComparing(Person::subject);

    @Override
    public int compareTo(Person other) {
        return ORDER.compare(this, other);
    }
}
