package org.saferindicators.store.cube;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.saferindicators.feed.Manifest;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/** The table {@code cube}, for the one who publishes editions. */
public final class Cube {

    private static final String BEFORE = """
            SELECT measure, area, first_month, months,
                sum(value), sum(numerator), sum(denominator), sum(printed), sum(ratios), sum(provisional)
            FROM cube
            WHERE dataset = ? AND reporting_body = ? AND known_on < ?
                AND first_month >= ? AND first_month + make_interval(months => months) <= ?
                AND (? OR measure = ANY (?::text[])) AND (? OR area = ANY (?::text[]))
            GROUP BY measure, area, first_month, months
            """;

    private static final String ADD = """
            INSERT INTO cube AS kept (dataset, reporting_body, known_on, measure, area, first_month, months,
                value, numerator, denominator, printed, ratios, provisional)
            SELECT ?, ?, ?, measure, area, first_month, months,
                value, numerator, denominator, printed, ratios, provisional
            FROM unnest(?::text[], ?::text[], ?::date[], ?::smallint[],
                    ?::numeric[], ?::numeric[], ?::numeric[], ?::int[], ?::int[], ?::int[])
                AS delta (measure, area, first_month, months,
                    value, numerator, denominator, printed, ratios, provisional)
            ON CONFLICT (dataset, measure, area, first_month, months, reporting_body, known_on, shard)
            DO UPDATE SET value = kept.value + excluded.value, numerator = kept.numerator + excluded.numerator,
                denominator = kept.denominator + excluded.denominator, printed = kept.printed + excluded.printed,
                ratios = kept.ratios + excluded.ratios, provisional = kept.provisional + excluded.provisional
            """;

    private static final String TIDY = """
            DELETE FROM cube
            WHERE dataset = ? AND reporting_body = ? AND known_on = ?
                AND value = 0 AND numerator = 0 AND denominator = 0
                AND printed = 0 AND ratios = 0 AND provisional = 0
            """;

    private Cube() {}

    /** What the scope of an edition held on the eve of its date, cells without a figure left out. */
    public static Map<CubeKey, CubeValue> before(Connection connection, Manifest edition) throws SQLException {
        Map<CubeKey, CubeValue> cells = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(BEFORE)) {
            statement.setString(1, edition.dataset());
            statement.setString(2, edition.reportingBody());
            statement.setObject(3, edition.editionDate());
            statement.setObject(4, edition.months().start().atDay(1));
            statement.setObject(5, edition.months().end().atDay(1));
            statement.setBoolean(6, edition.measures().isEmpty());
            names(edition.measures()).bind(statement, 7);
            statement.setBoolean(8, edition.areas().isEmpty());
            names(edition.areas()).bind(statement, 9);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    CubeValue value = value(row);
                    if (!value.isNone()) {
                        cells.put(key(row), value);
                    }
                }
            }
        }
        return cells;
    }

    /** Adds changes known from one day, by rising key, and drops cells of that day that no longer change anything. */
    public static void add(Connection connection, Manifest edition, LocalDate knownOn, Map<CubeKey, CubeValue> deltas)
            throws SQLException {
        if (deltas.isEmpty()) {
            return;
        }
        Columns columns =
                Columns.of("text", "text", "date", "smallint", "numeric", "numeric", "numeric", "int", "int", "int");
        new TreeMap<>(deltas)
                .forEach((key, change) -> columns.add(
                        key.measure(),
                        key.area(),
                        key.months().start().atDay(1),
                        key.months().length(),
                        change.value().toPlainString(),
                        change.numerator().toPlainString(),
                        change.denominator().toPlainString(),
                        change.printed(),
                        change.ratios(),
                        change.provisional()));
        Sql.update(connection, ADD, edition.dataset(), edition.reportingBody(), knownOn, columns);
        Sql.update(connection, TIDY, edition.dataset(), edition.reportingBody(), knownOn);
    }

    private static Columns names(Collection<String> names) {
        Columns columns = Columns.of("text");
        names.forEach(columns::add);
        return columns;
    }

    private static CubeKey key(ResultSet row) throws SQLException {
        YearMonth first = YearMonth.from(row.getObject(3, LocalDate.class));
        return new CubeKey(row.getString(1), row.getString(2), MonthRange.of(first, row.getInt(4)));
    }

    private static CubeValue value(ResultSet row) throws SQLException {
        return new CubeValue(
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10));
    }
}
