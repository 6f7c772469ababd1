package org.saferindicators.store.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.feed.StatementJson;

/** Reads how one figure came to be known: four statements, and one or two for each version of the definitions. */
@ApplicationScoped
public class HistoryReader {

    private static final String DEFINED =
            "select distinct known_from from catalogue_pack where known_from <= ? order by known_from";
    private static final String CHANGES = """
            select known_on, dataset, measure, area, first_month, months,
                   sum(value) as value, sum(numerator) as numerator, sum(denominator) as denominator,
                   sum(printed) as printed, sum(ratios) as ratios, sum(provisional) as provisional
              from cube
             where (dataset, measure) in (select * from unnest(?::text[], ?::text[])) and area = any(?)
               and (first_month >= ? and first_month < ? or first_month >= ? and first_month < ?)
               and known_on <= ?
             group by dataset, measure, area, first_month, months, known_on
            """;
    private static final String STATEMENTS = """
            select kind || '|' || natural_key as key, known_on, body::text as body,
                   case when withdrawn_on <= ? then withdrawn_on else 'infinity' end as until
              from statement
             where kind in ('absence', 'population', 'target') and known_on <= ?
               and (plan is null or plan = ?) and (area is null or area = any(?))
             order by known_on
            """;

    private final Moment moment;

    /** Reads through this door. */
    HistoryReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * Of which figure.
     *
     * @param plan slug of the plan
     * @param indicator slug of the indicator
     * @param area code of the area
     * @param window the months
     * @param comparator the months it is compared with
     */
    public record Asked(String plan, String indicator, String area, MonthRange window, MonthRange comparator) {

        private Optional<Indicator> in(Catalogue catalogue) {
            return catalogue
                    .plan(plan)
                    .flatMap(found -> found.indicator(indicator))
                    .filter(found -> catalogue.areas().contains(area));
        }

        private Set<MeasureKey> measures(Collection<Catalogue> catalogues) {
            return MeasureKey.ofIndicators(
                    catalogues.stream().flatMap(one -> in(one).stream()).toList());
        }

        private Set<String> areas(Collection<Catalogue> catalogues) {
            return catalogues.stream().flatMap(this::areas).collect(Collectors.toUnmodifiableSet());
        }

        /** What the figure may be made of, and what holds that: a reason for missing figures there is one here. */
        private Stream<String> areas(Catalogue catalogue) {
            Areas all = catalogue.areas();
            return Stream.of(window, comparator).flatMap(months -> {
                Stream<String> parts = all.partsThrough(area, months).stream().map(Area::code);
                return Stream.concat(Stream.of(area), parts)
                        .flatMap(code ->
                                months.months().stream().flatMap(month -> all.holders(code, month.atDay(1)).stream()));
            });
        }
    }

    /**
     * What came to be known of a figure up to a day. Days on which nobody had defined it are answered by its first
     * definition.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public History read(Asked asked, LocalDate until, Duration patience) {
        return moment.read(patience, connection -> read(connection, asked, until));
    }

    private static History read(Connection connection, Asked asked, LocalDate until) throws SQLException {
        NavigableMap<LocalDate, Catalogue> catalogues = catalogues(connection, asked, until);
        Set<MeasureKey> measures = asked.measures(catalogues.values());
        Set<String> areas = asked.areas(catalogues.values());
        return new History(
                RevisionReader.read(connection),
                catalogues,
                changes(connection, asked, measures, areas, until),
                EditionReader.dated(connection, datasets(measures), until),
                statements(connection, asked, areas, until));
    }

    private static NavigableMap<LocalDate, Catalogue> catalogues(Connection connection, Asked asked, LocalDate until)
            throws SQLException {
        NavigableMap<LocalDate, Catalogue> found = new TreeMap<>();
        for (LocalDate day : Rows.list(connection, DEFINED, row -> row.getObject(1, LocalDate.class), until)) {
            Catalogue catalogue = CatalogueReader.read(connection, day);
            if (asked.in(catalogue).isPresent()) {
                found.put(found.isEmpty() ? LocalDate.EPOCH : day, catalogue);
            }
        }
        return found;
    }

    private static NavigableMap<LocalDate, Map<History.Place, CubeValue>> changes(
            Connection connection, Asked asked, Set<MeasureKey> measures, Set<String> areas, LocalDate until)
            throws SQLException {
        NavigableMap<LocalDate, Map<History.Place, CubeValue>> changes = new TreeMap<>();
        List<MeasureKey> keys = List.copyOf(measures);
        Rows.each(
                connection,
                CHANGES,
                row -> changes.computeIfAbsent(row.getObject("known_on", LocalDate.class), ignored -> new HashMap<>())
                        .put(place(row), value(row)),
                FigureReader.texts(
                        connection, keys.stream().map(MeasureKey::dataset).toList()),
                FigureReader.texts(
                        connection, keys.stream().map(MeasureKey::measure).toList()),
                FigureReader.texts(connection, List.copyOf(areas)),
                asked.window().start().atDay(1),
                asked.window().end().atDay(1),
                asked.comparator().start().atDay(1),
                asked.comparator().end().atDay(1),
                until);
        return changes;
    }

    private static History.Place place(ResultSet row) throws SQLException {
        YearMonth first = EditionReader.month(row, "first_month");
        return new History.Place(
                new SeriesKey(row.getString("dataset"), row.getString("measure"), row.getString("area")),
                MonthRange.of(first, row.getInt("months")));
    }

    private static CubeValue value(ResultSet row) throws SQLException {
        return new CubeValue(
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getInt("printed"),
                row.getInt("ratios"),
                row.getInt("provisional"));
    }

    private static List<History.DatedStatement> statements(
            Connection connection, Asked asked, Set<String> areas, LocalDate until) throws SQLException {
        return Rows.list(
                connection,
                STATEMENTS,
                HistoryReader::statement,
                until,
                until,
                asked.plan(),
                FigureReader.texts(connection, List.copyOf(areas)));
    }

    private static History.DatedStatement statement(ResultSet row) throws SQLException {
        LocalDate knownOn = row.getObject("known_on", LocalDate.class);
        return new History.DatedStatement(
                row.getString("key"),
                knownOn,
                row.getObject("until", LocalDate.class),
                StatementJson.read(row.getString("body"), knownOn));
    }

    private static List<String> datasets(Collection<MeasureKey> measures) {
        return measures.stream().map(MeasureKey::dataset).distinct().toList();
    }
}
