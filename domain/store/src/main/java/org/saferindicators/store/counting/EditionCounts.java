package org.saferindicators.store.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Manifest;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.CountCell;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.event.EventArrival;
import org.saferindicators.store.submission.Edition;

/**
 * What an edition of events changes. It says how its months stand from its own day until the day of the next edition of
 * a month; what stood there for that time is taken back, and from the next edition on all is as it was. So the order of
 * arrival does not matter.
 */
public final class EditionCounts {

    private final Manifest edition;
    private final List<Manifest> later;

    /**
     * Of one edition.
     *
     * @param published editions of the same dataset and body, in any order, itself among them or not
     */
    public EditionCounts(Manifest edition, List<Edition> published) {
        this.edition = edition;
        this.later = published.stream()
                .map(Edition::manifest)
                .filter(one -> coversAll(one) && one.editionDate().isAfter(edition.editionDate()))
                .sorted(Comparator.comparing(Manifest::editionDate))
                .toList();
    }

    /**
     * The changes.
     *
     * @param says what the edition tells of, and how often
     * @param held what the cube holds of the same months, as dated changes
     */
    public DatedCounts changes(
            Counter counter, Map<Occurrence, Integer> says, Map<CountCell, SortedMap<LocalDate, Integer>> held) {
        DatedCounts changes = new DatedCounts();
        says.forEach((one, times) -> counter.event(timeline(one), times, changes));
        held.forEach((cell, dated) -> takeBack(cell, dated, changes));
        return changes;
    }

    /** Whether an edition says all there is to say about the events of its months. */
    public static boolean replacesEvents(Manifest edition, Dataset dataset) {
        return dataset.countsEvents() && coversAll(edition);
    }

    private static boolean coversAll(Manifest edition) {
        return edition.measures().isEmpty()
                && edition.areas().isEmpty()
                && edition.categories().isEmpty();
    }

    /** From when until when a row of the edition holds; nothing when it was cancelled. */
    public List<EventVersion> timeline(EventRow row) {
        return row.event().cancelled() ? List.of() : timeline(EventArrival.occurrence(row.event()));
    }

    /** From when until when an event of the edition holds. */
    List<EventVersion> timeline(Occurrence one) {
        EventVersion said = new EventVersion(1, edition.editionDate(), Optional.of(one));
        return next(one.month())
                .map(until -> List.of(said, new EventVersion(2, until, Optional.empty())))
                .orElseGet(() -> List.of(said));
    }

    private void takeBack(CountCell cell, SortedMap<LocalDate, Integer> dated, DatedCounts changes) {
        LocalDate from = edition.editionDate();
        Optional<LocalDate> until = next(cell.months().start());
        int gone = sum(dated.headMap(from));
        changes.add(from, cell, -gone);
        SortedMap<LocalDate, Integer> since =
                until.map(day -> dated.subMap(from, day)).orElseGet(() -> dated.tailMap(from));
        since.forEach((day, change) -> changes.add(day, cell, -change));
        int all = gone + sum(since);
        until.ifPresent(day -> changes.add(day, cell, all));
    }

    private static int sum(Map<LocalDate, Integer> changes) {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Optional<LocalDate> next(YearMonth month) {
        return later.stream()
                .filter(one -> one.months().covers(MonthRange.of(month)))
                .map(Manifest::editionDate)
                .findFirst();
    }
}
