package org.saferindicators.store.read;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saferindicators.observation.DatasetReport;
import org.saferindicators.observation.Figures;
import org.saferindicators.observation.SeriesKey;

/** Adds up the cube as known at a day: two statements whatever the number of measures. */
final class FigureReader {

    private static final String CELLS = """
            select dataset, measure, area,
                   extract(year from first_month) * 12 + extract(month from first_month) - 1 as month, months,
                   sum(value) as value, sum(numerator) as numerator, sum(denominator) as denominator,
                   sum(ratios) as ratios, sum(provisional) as provisional
              from cube
             where known_on <= ?
               and (dataset, measure) in (select * from unnest(?::text[], ?::text[]))
             group by dataset, measure, area, first_month, months
            having sum(printed) > 0 or sum(ratios) > 0
             order by dataset, measure, area, first_month, months
            """;

    private FigureReader() {}

    static Figures read(Connection connection, Collection<MeasureKey> measures, LocalDate asAt) throws SQLException {
        Set<MeasureKey> asked = Set.copyOf(measures);
        Map<SeriesKey, SeriesBuilder> cells = new HashMap<>();
        Rows.each(
                connection,
                CELLS,
                row -> add(cells, row),
                asAt,
                texts(connection, asked.stream().map(MeasureKey::dataset).toList()),
                texts(connection, asked.stream().map(MeasureKey::measure).toList()));
        Map<SeriesKey, Series> series = new HashMap<>();
        cells.forEach((key, builder) -> series.put(key, builder.build()));
        return new CubeFigures(series, reports(connection, asAt));
    }

    private static void add(Map<SeriesKey, SeriesBuilder> cells, ResultSet row) throws SQLException {
        SeriesKey key = new SeriesKey(row.getString("dataset"), row.getString("measure"), row.getString("area"));
        boolean parts = row.getLong("ratios") > 0;
        byte provisional = row.getLong("provisional") > 0 ? Series.PROVISIONAL : 0;
        cells.computeIfAbsent(key, ignored -> new SeriesBuilder())
                .add(
                        Series.window(row.getLong("month"), row.getInt("months")),
                        row.getDouble(parts ? "numerator" : "value"),
                        row.getDouble("denominator"),
                        (byte) (provisional | (parts ? Series.PARTS : 0)));
    }

    private static Map<String, DatasetReport> reports(Connection connection, LocalDate asAt) throws SQLException {
        Map<String, DatasetReport> reports = new HashMap<>();
        EditionReader.scopes(connection, asAt)
                .forEach((dataset, scopes) -> reports.put(dataset, new DatasetReport(scopes)));
        return reports;
    }

    static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
