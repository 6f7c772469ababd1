package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCell;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.store.jdbc.Columns;

/**
 * Counts the events of persons anew: repeats, and persons in a window. Only those are touched in whose events something
 * changed; what each of them adds to the cube is kept, so that it can be taken back.
 */
public final class Persons {

    private final PersonTable table;
    private final Connection connection;
    private final String dataset;
    private final Counter counter;

    /** Of one dataset. */
    public Persons(Connection connection, String dataset, Counter counter) {
        this.connection = connection;
        this.dataset = dataset;
        this.table = new PersonTable(connection, dataset);
        this.counter = counter;
    }

    /** Adds to {@code into} what these changes of events change for the persons in them. */
    public void recount(Collection<EventChange> changes, DatedCounts into) throws SQLException {
        Map<Person, LocalDate> persons = new TreeMap<>();
        Columns links = Columns.of("text", "uuid", "uuid");
        for (EventChange change : changes) {
            each(change.before(), person -> persons.merge(person, change.finalBefore(), Persons::later));
            each(change.after(), person -> {
                persons.merge(person, change.finalBefore(), Persons::later);
                links.add(person.role().word(), person.subject(), change.key().ref());
            });
        }
        if (!persons.isEmpty()) {
            table.enter(persons.keySet());
            table.settle(persons);
            table.link(links);
            recount(persons.keySet(), into);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void each(List<EventVersion> versions, Consumer<Person> person) {
        if (counter.roles().isEmpty()) {
            return;
        }
        for (EventVersion version : versions) {
            version.occurrence()
                    .ifPresent(event -> event.subjects().forEach((role, subject) -> {
                        if (counter.roles().contains(role)) {
                            person.accept(new Person(role, subject));
                        }
                    }));
        }
    }

    /** Counts everybody anew, roles that nobody counted before among them. */
    public void recountAll(DatedCounts into) throws SQLException {
        for (SubjectRole role : SubjectRole.values()) {
            if (counter.roles().contains(role)) {
                table.linkAll(role);
            }
        }
        Set<Person> some = table.some(Optional.empty());
        while (!some.isEmpty()) {
            table.enter(some);
            recount(some, into);
            some = table.some(some.stream().reduce((earlier, later) -> later));
        }
    }

    /**
     * Parts the persons in these events from them, before they are counted again without what was taken back. A hash of
     * each and the day before which what was shown of them is final stay: they keep what comes later from changing it.
     */
    void leave(Collection<EventChange> changes) throws SQLException {
        Columns links = Columns.of("text", "uuid", "uuid");
        for (EventChange change : changes) {
            each(
                    change.before(),
                    person -> links.add(
                            person.role().word(), person.subject(), change.key().ref()));
        }
        table.unlink(links);
    }

    /** What depends on erased events is final. */
    private YearMonth openFrom() throws SQLException {
        return Retention.openFrom(connection, dataset).orElse(YearMonth.of(1, 1));
    }

    /** Counts persons anew who are locked. */
    private void recount(Set<Person> persons, DatedCounts into) throws SQLException {
        Map<Person, LocalDate> settled = table.settled(persons);
        Map<Person, DatedCounts> apart = new HashMap<>();
        settled.keySet().forEach(one -> apart.put(one, new DatedCounts()));
        Function<Person, DatedCounts> counts = one -> apart.getOrDefault(one, into);
        table.takeBack(persons, counts);
        keep(table.events(persons), counts);
        settled.forEach((one, day) -> into.addFrom(day, counts.apply(one)));
    }

    private void keep(SortedMap<Person, Map<UUID, List<EventVersion>>> events, Function<Person, DatedCounts> into)
            throws SQLException {
        YearMonth openFrom = openFrom();
        Columns columns = Columns.of("text", "uuid", "text", "text", "date", "smallint", "date", "int");
        events.forEach((person, all) -> count(person, all.values(), openFrom, into.apply(person))
                .forEach((key, change) -> columns.add(
                        person.role().word(),
                        person.subject(),
                        key.cell().measure(),
                        key.cell().area(),
                        key.cell().months().start().atDay(1),
                        key.cell().months().length(),
                        key.knownOn(),
                        change)));
        table.add(columns);
    }

    private SortedMap<DatedCell, Integer> count(
            Person person, Collection<List<EventVersion>> events, YearMonth openFrom, DatedCounts into) {
        DatedCounts counts = new DatedCounts();
        counter.person(person.role(), List.copyOf(events), 1, counts);
        SortedMap<DatedCell, Integer> sorted = counts.sorted();
        sorted.keySet().removeIf(key -> key.cell().months().start().isBefore(openFrom));
        sorted.forEach((key, change) -> into.add(key.knownOn(), key.cell(), change));
        return sorted;
    }
}
