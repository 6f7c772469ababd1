package org.saferindicators.acceptance.fault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the producer knows: which offset holds what. Counts it the plain way, without the product's arithmetic. */
final class Truth {

    private static final String BODY = "E23000021";
    private static final String COUNTY = "E10000018";
    private static final String BOSTON = "E07000136";

    private final Map<Offset, Told> good = new HashMap<>();
    private final Map<Offset, Malformed> bad = new HashMap<>();

    /** Coordinates that Kafka has acknowledged. */
    record Offset(int partition, long offset) {}

    synchronized void acknowledged(Offset at, Told told) {
        good.put(at, told);
    }

    synchronized void acknowledged(Offset at, Malformed malformed) {
        bad.put(at, malformed);
    }

    synchronized int size() {
        return good.size() + bad.size();
    }

    synchronized Map<Offset, Told> good() {
        return Map.copyOf(good);
    }

    synchronized Map<Offset, Malformed> bad() {
        return Map.copyOf(bad);
    }

    SortedSet<Told> versions() {
        return new TreeSet<>(good().values());
    }

    /** Of each offence the highest version, whenever it was known. */
    static Map<Integer, Told> highest(Collection<Told> versions) {
        Map<Integer, Told> highest = new TreeMap<>();
        versions.forEach(one ->
                highest.merge(one.number(), one, (some, other) -> some.version() > other.version() ? some : other));
        return highest;
    }

    /** Lines {@code measure area month count} as known at a day. */
    SortedSet<String> figures(LocalDate asAt) {
        List<Told> known =
                versions().stream().filter(one -> !one.knownOn().isAfter(asAt)).toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (Told one : highest(known).values()) {
            if (!one.cancelled()) {
                for (String area : areas(one)) {
                    counts.merge("crime-without-asb " + area + " " + one.month(), 1, Integer::sum);
                    counts.merge(one.category() + " " + area + " " + one.month(), 1, Integer::sum);
                }
            }
        }
        SortedSet<String> lines = new TreeSet<>();
        counts.forEach((cell, count) -> lines.add(cell + " " + count));
        return lines;
    }

    private static List<String> areas(Told one) {
        return one.place()
                .map(place -> place.equals(BOSTON) ? List.of(BODY, "elsewhere") : List.of(BODY, COUNTY, place))
                .orElseGet(() -> List.of(BODY, "unallocated"));
    }
}
