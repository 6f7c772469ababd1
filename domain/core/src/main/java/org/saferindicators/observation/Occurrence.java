package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.SubjectRole;

/**
 * What there is to count of an event.
 *
 * @param kind offence or incident
 * @param category slug
 * @param code Home Office code
 * @param month when it was recorded or happened
 * @param day the day, where it is known
 * @param area where, empty when it could not be placed
 * @param flags slugs
 * @param ageBand of the victim
 * @param subjects who, by role; not the sender's pseudonyms but their hashes
 */
public record Occurrence(
        EventKind kind,
        Optional<String> category,
        Optional<String> code,
        YearMonth month,
        Optional<LocalDate> day,
        Optional<String> area,
        Set<String> flags,
        Optional<String> ageBand,
        Map<SubjectRole, UUID> subjects) {

    /** Copies the collections. */
    public Occurrence {
        flags = Set.copyOf(flags);
        subjects = Map.copyOf(subjects);
    }

    /** The day, or the first of the month. */
    LocalDate date() {
        return day.orElseGet(() -> month.atDay(1));
    }

    /** The same with nobody in it, on no day of its month: enough to count records. */
    public Occurrence withoutPersons() {
        return new Occurrence(kind, category, code, month, Optional.empty(), area, flags, ageBand, Map.of());
    }

    /** Whether it passes the filter of a rule. */
    public boolean passes(EventRule rule) {
        return kind == rule.events()
                && oneOf(rule.categories(), category)
                && oneOf(rule.codes(), code)
                && oneOf(rule.ageBands(), ageBand)
                && (rule.flags().isEmpty() || flags.stream().anyMatch(rule.flags()::contains));
    }

    private static boolean oneOf(Set<String> allowed, Optional<String> value) {
        return allowed.isEmpty() || value.filter(allowed::contains).isPresent();
    }
}
