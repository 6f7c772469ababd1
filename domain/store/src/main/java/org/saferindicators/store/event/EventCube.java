package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.CountCell;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/** Counts of events in the table {@code cube}: {@code printed} is the number of events, so it is above 0 exactly where one counts. */
public final class EventCube {

    private static final String ADD = """
            INSERT INTO cube AS kept (dataset, reporting_body, shard, measure, area, first_month, months, known_on,
                value, printed)
            SELECT ?, ?, ?, measure, area, first_month, months, known_on, change, change
            FROM unnest(?::text[], ?::text[], ?::date[], ?::smallint[], ?::date[], ?::int[])
                AS delta (measure, area, first_month, months, known_on, change)
            ON CONFLICT (dataset, measure, area, first_month, months, reporting_body, known_on, shard)
            DO UPDATE SET value = kept.value + excluded.value, printed = kept.printed + excluded.printed
            """;

    private static final String HELD = """
            SELECT measure, area, first_month, months, known_on, printed FROM cube
            WHERE dataset = ? AND reporting_body = ? AND shard = '' AND measure = ANY (?::text[])
                AND first_month >= ? AND first_month + make_interval(months => months) <= ?
            """;

    private EventCube() {}

    /**
     * What editions have counted in some months, as dated changes.
     *
     * @param measures ids of the measures
     */
    public static Map<CountCell, SortedMap<LocalDate, Integer>> held(
            Connection connection, Dataset dataset, Collection<String> measures, MonthRange months)
            throws SQLException {
        Map<CountCell, SortedMap<LocalDate, Integer>> held = new HashMap<>();
        Columns names = Columns.of("text");
        measures.forEach(names::add);
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setString(1, dataset.id());
            statement.setString(2, dataset.reportingBody());
            names.bind(statement, 3);
            statement.setObject(4, months.start().atDay(1));
            statement.setObject(5, months.end().atDay(1));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    YearMonth first = YearMonth.from(row.getObject(3, LocalDate.class));
                    CountCell cell =
                            new CountCell(row.getString(1), row.getString(2), MonthRange.of(first, row.getInt(4)));
                    held.computeIfAbsent(cell, ignored -> new TreeMap<>())
                            .merge(row.getObject(5, LocalDate.class), row.getInt(6), Integer::sum);
                }
            }
        }
        return held;
    }

    /**
     * Counts changes of events, by themselves and for the persons in them, and adds what comes of it.
     *
     * @param shard keeps writers apart; readers add shards up
     */
    public static void add(
            Connection connection, Dataset dataset, Counter counter, String shard, Collection<EventChange> changes)
            throws SQLException {
        DatedCounts counts = new DatedCounts();
        changes.forEach(change -> change.count(counter, counter, counts));
        new Persons(connection, dataset.id(), counter).recount(changes, counts);
        add(connection, dataset, shard, counts);
    }

    /**
     * Adds changes by rising key, so that two writers of one shard cannot wait for each other in a circle.
     *
     * @param shard keeps writers apart; readers add shards up
     */
    public static void add(Connection connection, Dataset dataset, String shard, DatedCounts counts)
            throws SQLException {
        if (counts.isEmpty()) {
            return;
        }
        Columns columns = Columns.of("text", "text", "date", "smallint", "date", "int");
        counts.sorted().forEach((key, change) -> {
            CountCell cell = key.cell();
            columns.add(
                    cell.measure(),
                    cell.area(),
                    cell.months().start().atDay(1),
                    cell.months().length(),
                    key.knownOn(),
                    change);
        });
        Sql.update(connection, ADD, dataset.id(), dataset.reportingBody(), shard, columns);
    }
}
