package org.saferindicators.acceptance.fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the producer knows: which offset holds what. Counts it the plain way, without the product's arithmetic. */
final class Truth {

    private static final String BODY = "E23000021";
    private static final String COUNTY = "E10000018";
    private static final String BOSTON = "E07000136";

    private final Map<Place, Sent> acknowledged = new ConcurrentHashMap<>();

    /** Coordinates that Kafka has acknowledged. */
    record Place(String topic, int partition, long offset) {
        @Override
        public String toString() {
            return topic + " " + partition + " " + offset;
        }
    }

    void acknowledged(Place place, Sent one) {
        Sent before = acknowledged.put(place, one);
        if (before != null) {
            throw new IllegalStateException("Kafka acknowledged " + place + " twice");
        }
    }

    int size() {
        return acknowledged.size();
    }

    Map<Place, Sent> all() {
        return Map.copyOf(acknowledged);
    }

    /** How many of a kind. */
    long count(Class<? extends Sent> kind) {
        return acknowledged.values().stream().filter(kind::isInstance).count();
    }

    /** Each way of being malformed that was sent. */
    Collection<Malformed> kindsOfMalformed() {
        return distinct(one -> one instanceof Sent.Bad(Malformed kind) ? Optional.of(kind) : Optional.empty());
    }

    /** Of each offence the highest version, whenever it was known. */
    Collection<Told> highest() {
        return highest(told());
    }

    private Collection<Told> told() {
        return distinct(one -> one instanceof Sent.Version(Told told) ? Optional.of(told) : Optional.empty());
    }

    /** Each edition of which anything was sent. */
    Collection<Edition> editions() {
        return distinct(one -> one instanceof Sent.Closing(Edition edition) ? Optional.of(edition) : Optional.empty());
    }

    private <T> Collection<T> distinct(Function<Sent, Optional<T>> what) {
        return acknowledged.values().stream()
                .map(what)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Collection<Told> highest(Collection<Told> versions) {
        Map<Integer, Told> highest = new TreeMap<>();
        versions.forEach(one ->
                highest.merge(one.number(), one, (some, other) -> some.version() > other.version() ? some : other));
        return highest.values();
    }

    /** Lines {@code key version state} of each offence, the key as the database keeps it. */
    SortedSet<String> events() {
        SortedSet<String> lines = new TreeSet<>();
        highest()
                .forEach(one -> lines.add(key(one.reference()) + " " + one.version() + " "
                        + (one.cancelled() ? "cancelled" : "recorded")));
        return lines;
    }

    /** Lines {@code measure area month count} of the offences as known at a day. */
    SortedSet<String> counts(LocalDate asAt) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<Told> known =
                told().stream().filter(one -> !one.knownOn().isAfter(asAt)).toList();
        for (Told one : highest(known)) {
            for (String area : one.cancelled() ? List.<String>of() : areas(one)) {
                counts.merge("crime-without-asb " + area + " " + one.month(), 1, Integer::sum);
                counts.merge(one.category() + " " + area + " " + one.month(), 1, Integer::sum);
            }
        }
        return lines(counts);
    }

    /** Lines {@code measure area month value} of the published figures as known at a day. */
    SortedSet<String> figures(LocalDate asAt) {
        Map<String, Integer> values = new TreeMap<>();
        Collection<Edition> editions = editions();
        for (Edition edition : editions) {
            for (Edition.Cell cell : edition.day().isAfter(asAt) ? List.<Edition.Cell>of() : edition.cells()) {
                boolean overtaken = editions.stream()
                        .anyMatch(other -> other.covers(cell.month())
                                && other.day().isAfter(edition.day())
                                && !other.day().isAfter(asAt));
                if (!overtaken) {
                    values.put(cell.measure() + " " + cell.area() + " " + cell.month(), cell.value());
                }
            }
        }
        return lines(values);
    }

    private static SortedSet<String> lines(Map<String, Integer> values) {
        SortedSet<String> lines = new TreeSet<>();
        values.forEach((cell, value) -> lines.add(cell + " " + value));
        return lines;
    }

    private static List<String> areas(Told one) {
        return one.place()
                .map(place -> place.equals(BOSTON) ? List.of(BODY, "elsewhere") : List.of(BODY, COUNTY, place))
                .orElseGet(() -> List.of(BODY, "unallocated"));
    }

    private static String key(String reference) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
