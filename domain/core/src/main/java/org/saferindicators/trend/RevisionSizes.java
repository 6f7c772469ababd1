package org.saferindicators.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the figures of a month moved after they were first given (methods, section 17).
 *
 * @param months first against latest figure of each month that was ever given, by rising month
 * @param byAge how far figures of an age were from the latest, by rising age
 */
public record RevisionSizes(List<MonthRevision> months, List<ByAge> byAge) {

    /** Fewest months of which a size is told. */
    public static final int FEWEST_MONTHS = 6;

    /** A median above this percentage is worth a warning. */
    public static final double WARN_ABOVE_PERCENT = 1;

    private static final int OLDEST = 24;
    private static final double PERCENT = 100;

    /** Copies the lists. */
    public RevisionSizes {
        months = List.copyOf(months);
        byAge = List.copyOf(byAge);
    }

    /**
     * First against latest.
     *
     * @param month the month
     * @param first its first release
     * @param latest its latest one; the same where it was never revised
     */
    public record MonthRevision(YearMonth month, Release first, Release latest) {

        /** Percent the latest lies from the first; empty on a first figure of 0. */
        public Optional<Double> percent() {
            return distance(first.value(), latest.value());
        }
    }

    /**
     * How far figures of one age were from the latest.
     *
     * @param months whole months since the end of the month they are about
     * @param medianPercent median size, percent
     * @param observed of how many months
     */
    public record ByAge(int months, double medianPercent, int observed) {

        /** Whether figures of this age are worth a warning. */
        public boolean isLarge() {
            return medianPercent > WARN_ABOVE_PERCENT;
        }
    }

    /** Of releases in any order, as known at a day; a figure that is younger than an age says nothing of it. */
    public static RevisionSizes of(Collection<Release> releases, LocalDate asAt) {
        Map<YearMonth, NavigableMap<LocalDate, Release>> byMonth = releases.stream()
                .collect(Collectors.groupingBy(
                        Release::month,
                        TreeMap::new,
                        Collectors.toMap(Release::knownOn, one -> one, (one, other) -> other, TreeMap::new)));
        List<MonthRevision> months = byMonth.entrySet().stream()
                .map(one -> new MonthRevision(
                        one.getKey(),
                        one.getValue().firstEntry().getValue(),
                        one.getValue().lastEntry().getValue()))
                .toList();
        return new RevisionSizes(months, byAge(byMonth, asAt));
    }

    private static List<ByAge> byAge(Map<YearMonth, NavigableMap<LocalDate, Release>> byMonth, LocalDate asAt) {
        List<ByAge> found = new ArrayList<>();
        for (int age = 0; age <= OLDEST; age++) {
            List<Double> sizes = sizes(byMonth, age, asAt);
            if (sizes.size() >= FEWEST_MONTHS) {
                found.add(new ByAge(age, median(sizes), sizes.size()));
            }
        }
        return found;
    }

    /** Of each month that is older than the age: the figure it had at that age against its latest. */
    private static List<Double> sizes(
            Map<YearMonth, NavigableMap<LocalDate, Release>> byMonth, int age, LocalDate asAt) {
        List<Double> sizes = new ArrayList<>();
        byMonth.forEach((month, releases) -> {
            LocalDate day = month.plusMonths(age).atEndOfMonth();
            if (day.isBefore(asAt) && releases.floorEntry(day) != null) {
                double then = releases.floorEntry(day).getValue().value();
                distance(then, releases.lastEntry().getValue().value())
                        .map(Math::abs)
                        .ifPresent(sizes::add);
            }
        });
        sizes.sort(Comparator.naturalOrder());
        return sizes;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static Optional<Double> distance(double from, double to) {
        return from == 0 ? Optional.empty() : Optional.of(PERCENT * (to - from) / Math.abs(from));
    }

    /** The size for a month that is so many months old; empty where too few were observed. */
    public Optional<ByAge> at(int age) {
        return byAge.stream().filter(one -> one.months() == age).findFirst();
    }
}
