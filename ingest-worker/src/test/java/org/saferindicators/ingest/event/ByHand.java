package org.saferindicators.ingest.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts offences the plain way: all of them, for one day, without the product's arithmetic. */
final class ByHand {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> persons = new HashSet<>();

    /** Lines like those of {@code IngestRig.figures}. */
    static List<String> figures(Collection<Told> told, LocalDate asAt) {
        return figures(told, Map.of(), asAt);
    }

    /** The same, some offences having been taken back on a day. */
    static List<String> figures(Collection<Told> told, Map<String, LocalDate> withdrawn, LocalDate asAt) {
        ByHand hand = new ByHand();
        List<Told> known = inForce(told, asAt).stream()
                .filter(one ->
                        withdrawn.getOrDefault(one.reference(), LocalDate.MAX).isAfter(asAt))
                .toList();
        known.forEach(one -> hand.records(one));
        known.stream()
                .filter(one -> known.stream().anyMatch(other -> wasBefore(other, one)))
                .forEach(one -> hand.add("repeats", one, 1));
        known.forEach(hand::persons);
        return hand.lines();
    }

    private static List<Told> inForce(Collection<Told> told, LocalDate asAt) {
        Map<String, Told> highest = new HashMap<>();
        for (Told one : told) {
            if (!one.knownOn().isAfter(asAt)) {
                highest.merge(one.reference(), one, (some, other) -> some.version() > other.version() ? some : other);
            }
        }
        return highest.values().stream().filter(one -> !one.cancelled()).toList();
    }

    /** Whether the same victim had the other offence in the twelve months before this one. */
    private static boolean wasBefore(Told other, Told one) {
        boolean earlier = other.day().isBefore(one.day());
        return other.victim() == one.victim()
                && earlier
                && !other.day().isBefore(one.day().minusMonths(12));
    }

    private void records(Told one) {
        add("all", one, 1);
        if (one.hate()) {
            add("hate", one, 1);
        }
        if (one.category().equals("burglary")) {
            add("burglary", one, 1);
        }
    }

    private void persons(Told one) {
        YearMonth month = YearMonth.from(one.day());
        YearMonth april = YearMonth.of(month.getMonthValue() < 4 ? month.getYear() - 1 : month.getYear(), 4);
        for (String area : areas(one)) {
            person(one, "victims " + area + " " + month + " 1");
            person(one, "victims " + area + " " + april + " 12");
        }
    }

    private void person(Told one, String cell) {
        if (persons.add(one.victim() + " " + cell)) {
            counts.merge(cell, 1, Integer::sum);
        }
    }

    private void add(String measure, Told one, int times) {
        for (String area : areas(one)) {
            counts.merge(measure + " " + area + " " + YearMonth.from(one.day()) + " 1", times, Integer::sum);
        }
    }

    private static List<String> areas(Told one) {
        List<String> areas = new ArrayList<>(List.of("force"));
        areas.add(one.district()
                .map(place -> place.equals("abroad") ? "elsewhere" : place)
                .orElse("unallocated"));
        return areas;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((cell, count) -> lines.add(cell + " " + count));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }
}
