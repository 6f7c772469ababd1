package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saferindicators.indicator.Counted;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.RollingYear;

/** Where the events of one person count in the measures of repeats and of persons. */
final class SubjectCount {

    private static final int MONTHS_BEFORE = 12;

    private final Era era;
    private final SubjectRole role;
    private final List<Occurrence> events;
    private final List<CountCell> cells = new ArrayList<>();

    /**
     * Of one person in one role.
     *
     * @param events all events of the person in that role, in the order in which those of one day count
     */
    SubjectCount(Era era, SubjectRole role, List<Occurrence> events) {
        this.era = era;
        this.role = role;
        this.events = events;
    }

    List<CountCell> cells() {
        for (Measure measure : era.dataset().measures()) {
            measure.counts().ifPresent(rule -> count(measure.id(), rule));
        }
        return cells;
    }

    private void count(String measure, EventRule rule) {
        List<Occurrence> passing =
                events.stream().filter(one -> one.passes(rule)).toList();
        switch (rule.counted()) {
            case Counted.Repeats(SubjectRole subject) when subject == role -> repeats(measure, rule, passing);
            case Counted.Distinct(SubjectRole subject, Set<Basis> windows)
            when subject == role -> persons(measure, rule, passing, windows);
            case Counted.Records ignored -> {}
            case Counted.Repeats ignored -> {}
            case Counted.Distinct ignored -> {}
        }
    }

    private void repeats(String measure, EventRule rule, List<Occurrence> passing) {
        for (int i = 0; i < passing.size(); i++) {
            if (hadAnother(passing, i)) {
                Occurrence one = passing.get(i);
                for (String area : era.areas().of(one.area(), one.month(), rule.finest())) {
                    cells.add(new CountCell(measure, area, MonthRange.of(one.month())));
                }
            }
        }
    }

    /** Of two events of one day the first in order is the earlier. */
    private static boolean hadAnother(List<Occurrence> events, int at) {
        LocalDate day = events.get(at).date();
        LocalDate since = day.minusMonths(MONTHS_BEFORE);
        for (int i = 0; i < events.size(); i++) {
            LocalDate other = events.get(i).date();
            boolean before = other.isBefore(day) || (other.equals(day) && i < at);
            if (before && !other.isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    private void persons(String measure, EventRule rule, List<Occurrence> passing, Set<Basis> windows) {
        Set<CountCell> once = new HashSet<>();
        for (Occurrence one : passing) {
            List<String> areas = era.areas().of(one.area(), one.month(), rule.finest());
            for (MonthRange window : windows(one.month(), windows)) {
                areas.forEach(area -> once.add(new CountCell(measure, area, window)));
            }
        }
        cells.addAll(once);
    }

    private static List<MonthRange> windows(YearMonth month, Set<Basis> bases) {
        List<MonthRange> windows = new ArrayList<>();
        for (Basis basis : bases) {
            if (basis == Basis.ROLLING_12_MONTHS) {
                for (int later = 0; later < MONTHS_BEFORE; later++) {
                    windows.add(new RollingYear(month.plusMonths(later)).months());
                }
            } else {
                windows.add(basis.whole(month));
            }
        }
        return windows;
    }
}
