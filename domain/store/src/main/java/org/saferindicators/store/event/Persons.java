package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        Set<Person> persons = persons(changes);
        if (!persons.isEmpty()) {
            table.enter(persons);
            table.link(links(changes));
            recount(persons, into);
        }
    }

    private Set<Person> persons(Collection<EventChange> changes) {
        Set<Person> persons = new TreeSet<>();
        if (!counter.roles().isEmpty()) {
            changes.forEach(change -> each(change, persons::add));
        }
        return persons;
    }

    private void each(EventChange change, Consumer<Person> person) {
        for (EventVersion version : change.all()) {
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
     * Takes an event out for good: {@code into} tells that it no longer counts from the day of its last version on, and
     * the persons in it go on without it.
     *
     * @param change the event, its last version being the one that ends it
     */
    void takeOut(EventChange change, DatedCounts into) throws SQLException {
        Set<Person> persons = persons(List.of(change));
        if (persons.isEmpty()) {
            return;
        }
        table.enter(persons);
        table.takeBack(persons, into);
        SortedMap<Person, Map<UUID, List<EventVersion>>> events = table.events(persons);
        UUID ref = change.key().ref();
        YearMonth openFrom = openFrom();
        EventVersion end = change.after().getLast();
        events.values().forEach(all -> all.computeIfPresent(ref, (same, versions) -> append(versions, end)));
        events.forEach((person, all) -> count(person, all.values(), openFrom, into));
        events.values().forEach(all -> all.remove(ref));
        keep(events, new DatedCounts());
    }

    /** What depends on erased events is final. */
    private YearMonth openFrom() throws SQLException {
        return Retention.openFrom(connection, dataset).orElse(YearMonth.of(1, 1));
    }

    private static List<EventVersion> append(List<EventVersion> versions, EventVersion end) {
        return Stream.concat(versions.stream(), Stream.of(end)).toList();
    }

    private void recount(Set<Person> persons, DatedCounts into) throws SQLException {
        table.takeBack(persons, into);
        keep(table.events(persons), into);
    }

    private void keep(SortedMap<Person, Map<UUID, List<EventVersion>>> events, DatedCounts into) throws SQLException {
        YearMonth openFrom = openFrom();
        Columns columns = Columns.of("text", "uuid", "text", "text", "date", "smallint", "date", "int");
        events.forEach((person, all) -> count(person, all.values(), openFrom, into)
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

    private Columns links(Collection<EventChange> changes) {
        Columns links = Columns.of("text", "uuid", "uuid");
        changes.forEach(change -> each(
                change,
                person -> links.add(
                        person.role().word(), person.subject(), change.key().ref())));
        return links;
    }
}
