package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saferindicators.indicator.Dataset;

/**
 * Whether the months of a dataset come when they are due. A month is due {@code publishLagDays} after its end; it came
 * with the first edition that covers it and calls it complete, on that edition's date.
 *
 * @param expected the first month that is not there
 * @param dueOn day on which it is, or was, due
 * @param overdue how many months are past their day and not there
 * @param due how many months are looked back on: the last twelve past their day, none before the first one ever reported
 * @param onTime how many of these were there on their day
 */
public record Punctuality(YearMonth expected, LocalDate dueOn, int overdue, int due, int onTime) {

    private static final int LOOK_BACK = 12;

    /**
     * What one edition reported.
     *
     * @param first first month it covers
     * @param completeThrough last month it calls complete
     * @param editionDate day from which it is known
     */
    public record Reported(YearMonth first, YearMonth completeThrough, LocalDate editionDate) {

        private boolean covers(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(completeThrough);
        }
    }

    /** How a dataset stands on a day, by its published editions in any order. */
    public static Punctuality of(Dataset dataset, List<Reported> editions, LocalDate day) {
        YearMonth lastDue = lastDue(dataset, day);
        Optional<YearMonth> complete =
                editions.stream().map(Reported::completeThrough).max(Comparator.naturalOrder());
        YearMonth expected = complete.map(month -> month.plusMonths(1)).orElse(lastDue);
        List<YearMonth> past = past(editions, lastDue);
        long onTime = past.stream()
                .filter(month -> cameInTime(dataset, editions, month))
                .count();
        long overdue = Math.max(0, ChronoUnit.MONTHS.between(expected, lastDue) + 1);
        return new Punctuality(expected, dueOn(dataset, expected), (int) overdue, past.size(), (int) onTime);
    }

    /** Why the expected month is late, in the words of the calendar; empty while it is not. */
    public Optional<Absence> late(Dataset dataset) {
        return overdue == 0
                ? Optional.empty()
                : Optional.of(MissingMonth.awaited(dataset, expected, dueOn, dueOn.plusDays(1)));
    }

    /** Day by which a month is due. */
    static LocalDate dueOn(Dataset dataset, YearMonth month) {
        return month.atEndOfMonth().plusDays(dataset.publishLagDays());
    }

    private static YearMonth lastDue(Dataset dataset, LocalDate day) {
        return YearMonth.from(day.minusDays(dataset.publishLagDays())).minusMonths(1);
    }

    private static List<YearMonth> past(List<Reported> editions, YearMonth lastDue) {
        Optional<YearMonth> first = editions.stream().map(Reported::first).min(Comparator.naturalOrder());
        return IntStream.range(0, LOOK_BACK)
                .mapToObj(lastDue::minusMonths)
                .filter(month -> first.map(begin -> !month.isBefore(begin)).orElse(false))
                .toList();
    }

    private static boolean cameInTime(Dataset dataset, List<Reported> editions, YearMonth month) {
        return editions.stream()
                .filter(one -> one.covers(month))
                .anyMatch(one -> !one.editionDate().isAfter(dueOn(dataset, month)));
    }
}
