package org.saferindicators.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.SubjectRole;

/**
 * One offence or incident, under pseudonyms only.
 *
 * @param kind which of the two
 * @param dataset id of the dataset
 * @param reference pseudonym of the record
 * @param version its version, from 1; a higher one takes the place of a lower
 * @param category category of the dataset
 * @param code Home Office offence code
 * @param month month it was recorded or happened in
 * @param day the day, where it is known
 * @param area code of the place, as fine as the agency gives it; empty where it is unallocated
 * @param flags slugs of what it is marked with
 * @param ageBand age band of the victim
 * @param subjects pseudonyms of persons by their role
 * @param cancelled whether it no longer counts
 * @param knownOn day from which it counts as known
 */
public record Event(
        EventKind kind,
        String dataset,
        Optional<String> reference,
        Optional<Integer> version,
        Optional<String> category,
        Optional<String> code,
        YearMonth month,
        Optional<LocalDate> day,
        Optional<String> area,
        Set<String> flags,
        Optional<String> ageBand,
        Map<SubjectRole, String> subjects,
        boolean cancelled,
        Optional<LocalDate> knownOn)
        implements FeedRecord {

    /** Copies the collections, sorted, so that equal events are written alike. */
    public Event {
        flags = flags.size() < 2 ? Set.copyOf(flags) : Collections.unmodifiableSet(new TreeSet<>(flags));
        subjects = subjects.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(subjects));
    }

    @Override
    public String type() {
        return kind.word();
    }
}
