package org.saferindicators.acceptance.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between what the producer knows and what the database holds, each under the name of the fault it shows. */
final class Findings {

    private static final int DAYS_LOOKED_AT = 40;

    private final Database database;
    private final Truth truth;
    private final Map<Truth.Place, Sent> sent;
    private final Map<String, List<String>> found = new TreeMap<>();

    private Findings(Database database, Truth truth) {
        this.database = database;
        this.truth = truth;
        this.sent = truth.all();
    }

    /** Compares everything; empty when nothing is amiss, otherwise how many of each and the first few. */
    static List<String> of(Database database, Truth truth) {
        Findings findings = new Findings(database, truth);
        findings.ledger();
        findings.quarantine();
        findings.offsets();
        findings.submissions();
        findings.events();
        findings.figures();
        return findings.found.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().size() + ", such as "
                        + one.getValue().subList(0, Math.min(3, one.getValue().size())))
                .toList();
    }

    private void add(String name, String detail) {
        found.computeIfAbsent(name, ignored -> new ArrayList<>()).add(detail);
    }

    private void ledger() {
        Map<String, String> outcomes = new HashMap<>();
        for (String line : database.rows("SELECT topic, partition, record_offset, outcome FROM ledger")) {
            int end = line.lastIndexOf(' ');
            if (outcomes.put(line.substring(0, end), line.substring(end + 1)) != null) {
                add("DOUBLED", line);
            }
        }
        Map<Sent, List<String>> ends = new HashMap<>();
        sent.forEach((place, one) -> {
            String outcome = outcomes.remove(place.toString());
            if (outcome == null) {
                add("LOST", place + " " + one);
            } else {
                ends.computeIfAbsent(one, ignored -> new ArrayList<>()).add(outcome);
            }
        });
        outcomes.forEach((place, outcome) -> add("NEVER_SENT", place + " " + outcome));
        Collection<Told> highest = Set.copyOf(truth.highest());
        ends.forEach((one, all) -> outcomes(one, all, highest));
    }

    /** Of the arrivals of one thing exactly one is taken in, whichever came first; the others are unchanged. */
    private void outcomes(Sent one, List<String> all, Collection<Told> highest) {
        long taken = all.stream()
                .filter(end -> end.equals("accepted")
                        || (end.equals("superseded")
                                && one instanceof Sent.Version(Told told)
                                && !highest.contains(told)))
                .count();
        long same = all.stream().filter("unchanged"::equals).count();
        boolean right = switch (one) {
            case Sent.Version v -> taken == 1 && same == all.size() - 1;
            case Sent.Row r -> taken == 1 && same == all.size() - 1;
            case Sent.Closing c -> taken == 1 && same == all.size() - 1;
            case Sent.Contradiction c -> all.stream().allMatch("conflict"::equals);
            case Sent.Bad b -> all.stream().allMatch("rejected"::equals);
        };
        if (!right) {
            add("WRONG_OUTCOME", one + " " + all);
        }
    }

    private void quarantine() {
        Map<String, String> codes = new HashMap<>();
        database.rows("SELECT topic, partition, record_offset, code FROM quarantine")
                .forEach(line ->
                        codes.put(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        sent.forEach((place, one) -> {
            String code = codes.getOrDefault(place.toString(), "nothing");
            String expected = switch (one) {
                case Sent.Bad(Malformed kind) -> kind.code();
                case Sent.Contradiction c -> "VERSION_CONFLICT";
                case Sent.Version v -> "nothing";
                case Sent.Row r -> "nothing";
                case Sent.Closing c -> "nothing";
            };
            if (!code.equals(expected)) {
                add(expected.equals("nothing") ? "GOOD_REFUSED" : "NOT_REFUSED", place + " " + one + " has " + code);
            }
        });
        codes.keySet()
                .removeAll(sent.keySet().stream().map(Truth.Place::toString).collect(Collectors.toSet()));
        codes.forEach((place, code) -> add("NEVER_SENT", place + " in quarantine"));
    }

    private void offsets() {
        Map<String, Long> next = sent.keySet().stream()
                .collect(Collectors.toMap(
                        place -> place.topic() + " " + place.partition(),
                        place -> place.offset() + 1,
                        Math::max,
                        TreeMap::new));
        SortedSet<String> expected = new TreeSet<>();
        next.forEach((partition, offset) -> expected.add(partition + " " + offset + " null"));
        compare(
                "WRONG_OFFSET",
                expected,
                "SELECT topic, partition, next_offset, stopped_code FROM partition_progress WHERE next_offset > 0");
    }

    private void submissions() {
        SortedSet<String> expected = new TreeSet<>();
        truth.editions().forEach(one -> expected.add(one.name() + " published closed"));
        compare("NOT_PUBLISHED", expected, "SELECT submission, state, breaker FROM submission");
        long counted = database.number("SELECT coalesce(sum(records), 0)::bigint FROM submission_tally");
        if (counted != sent.size()) {
            add("RECEIPTS_DO_NOT_CONSERVE", counted + " counted of " + sent.size());
        }
    }

    private void events() {
        compare("WRONG_VERSION", truth.events(), "SELECT replace(ref::text, '-', ''), version, state FROM event");
    }

    private void figures() {
        for (int day = -1; day <= Told.DAYS; day++) {
            LocalDate asAt = Told.FIRST_KNOWN.plusDays(day);
            compare("WRONG_FIGURE", truth.counts(asAt), cube("police-uk-leicestershire", asAt));
        }
        List<LocalDate> days =
                truth.editions().stream().map(Edition::day).sorted().toList();
        Random random = new Random(days.size());
        for (int look = 0; look < DAYS_LOOKED_AT && !days.isEmpty(); look++) {
            LocalDate asAt = look == 0 ? days.getLast() : days.get(random.nextInt(days.size()));
            compare("WRONG_FIGURE", truth.figures(asAt), cube("mps-recorded", asAt));
        }
    }

    private static String cube(String dataset, LocalDate asAt) {
        return "SELECT measure, area, to_char(first_month, 'YYYY-MM'), sum(value)::bigint FROM cube WHERE dataset = '"
                + dataset + "' AND known_on <= '" + asAt + "' GROUP BY 1, 2, 3 HAVING sum(value) <> 0";
    }

    private void compare(String name, SortedSet<String> expected, String sql) {
        SortedSet<String> held = new TreeSet<>(database.rows(sql));
        expected.stream().filter(line -> !held.contains(line)).forEach(line -> add(name, "missing " + line));
        held.stream().filter(line -> !expected.contains(line)).forEach(line -> add(name, "instead " + line));
    }
}
