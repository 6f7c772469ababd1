package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.SubjectRole;

/**
 * Counts events as known at each day: of the versions known at a day the highest holds, and it counts by the definitions
 * in force on that day. What comes out are dated changes, so neither the order of arrival nor that of the days matters.
 */
public final class Counter {

    /** For datasets that count no events. */
    public static final Counter OF_NOTHING = new Counter(List.of());

    private final List<Era> eras;
    private final Set<SubjectRole> roles;

    /** By these definitions; the first era holds from the beginning. */
    public Counter(Collection<Era> eras) {
        this.eras = eras.stream().sorted(Comparator.comparing(Era::from)).toList();
        this.roles = eras.stream()
                .flatMap(era -> era.dataset().measures().stream())
                .flatMap(measure -> measure.counts().stream())
                .flatMap(rule -> rule.counted().person().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The definitions, the oldest first. */
    public List<Era> eras() {
        return eras;
    }

    /**
     * Adds what one event changes.
     *
     * @param versions all its versions
     * @param times 1 to add, -1 to take back
     */
    public void event(Collection<EventVersion> versions, int times, DatedCounts into) {
        if (eras.isEmpty()) {
            return;
        }
        if (eras.size() == 1 && versions.size() == 1) {
            EventVersion only = versions.iterator().next();
            only.occurrence()
                    .ifPresent(
                            one -> eras.getFirst().cells(one).forEach(cell -> into.add(only.knownOn(), cell, times)));
            return;
        }
        write(days(versions), day -> cells(versions, day), times, into);
    }

    /**
     * Adds what the events of one person change.
     *
     * @param events all versions of each event, in the order in which events of one day count
     * @param times 1 to add, -1 to take back
     */
    public void person(SubjectRole role, List<List<EventVersion>> events, int times, DatedCounts into) {
        List<EventVersion> all = events.stream().flatMap(List::stream).toList();
        write(days(all), day -> cells(role, events, day), times, into);
    }

    /** Whether both count everything alike. */
    public boolean countsAs(Counter other) {
        return eras.size() == other.eras.size()
                && IntStream.range(0, eras.size())
                        .allMatch(
                                i -> eras.get(i).from().equals(other.eras.get(i).from())
                                        && eras.get(i).countsAs(other.eras.get(i)));
    }

    /** Ids of the measures that count each event by itself, in any era. */
    public Set<String> recordMeasures() {
        return measures(rule -> rule.counted().person().isEmpty());
    }

    /** Ids of all measures that are counted, in any era. */
    public Set<String> measures() {
        return measures(rule -> true);
    }

    private Set<String> measures(Predicate<EventRule> which) {
        return eras.stream()
                .flatMap(era -> era.dataset().measures().stream())
                .filter(measure -> measure.counts().filter(which).isPresent())
                .map(Measure::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose events are counted by person, in any era. */
    public Set<SubjectRole> roles() {
        return roles;
    }

    private List<CountCell> cells(Collection<EventVersion> versions, LocalDate day) {
        return inForce(versions, day).map(era(day)::cells).orElseGet(List::of);
    }

    private List<CountCell> cells(SubjectRole role, List<List<EventVersion>> events, LocalDate day) {
        List<Occurrence> known = new ArrayList<>();
        events.forEach(versions -> inForce(versions, day).ifPresent(known::add));
        return new SubjectCount(era(day), role, known).cells();
    }

    private static Optional<Occurrence> inForce(Collection<EventVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(one -> !one.knownOn().isAfter(day))
                .max(Comparator.comparingInt(EventVersion::version))
                .flatMap(EventVersion::occurrence);
    }

    private Era era(LocalDate day) {
        Era found = eras.getFirst();
        for (Era era : eras) {
            found = era.from().isAfter(day) ? found : era;
        }
        return found;
    }

    /** The days on which something may change: those of the versions, and of definitions that come after the first. */
    private NavigableSet<LocalDate> days(Collection<EventVersion> versions) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        versions.forEach(one -> days.add(one.knownOn()));
        if (!days.isEmpty()) {
            eras.stream()
                    .map(Era::from)
                    .filter(day -> day.isAfter(days.first()))
                    .forEach(days::add);
        }
        return days;
    }

    private static void write(
            NavigableSet<LocalDate> days, Function<LocalDate, List<CountCell>> at, int times, DatedCounts into) {
        List<CountCell> before = List.of();
        for (LocalDate day : days) {
            List<CountCell> now = at.apply(day);
            before.forEach(cell -> into.add(day, cell, -times));
            now.forEach(cell -> into.add(day, cell, times));
            before = now;
        }
    }
}
