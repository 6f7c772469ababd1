package org.saferindicators.store.read;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saferindicators.observation.DatasetReport;
import org.saferindicators.period.MonthRange;

/** Reads what the published editions of each dataset cover; one that was withdrawn before it was published has no hash. */
final class EditionReader {

    private static final String SCOPES = """
            select distinct dataset, edition_date, scope_first, scope_months, scope_measures, scope_areas, scope_categories, complete_through,
                   provisional_from
              from submission
             where edition_date <= ? and (state = 'published'
                or state = 'withdrawn' and content_sha256 is not null and withdrawn_on > ?)
            """;

    private static final String DATED = """
            select dataset, edition_date, case when withdrawn_on <= ? then withdrawn_on else 'infinity' end as until,
                   scope_first, scope_months, scope_measures, scope_areas, scope_categories, complete_through, provisional_from
              from submission
             where (state = 'published' or state = 'withdrawn' and content_sha256 is not null)
               and dataset = any(?) and edition_date <= ?
            """;

    private EditionReader() {}

    /** The editions that were ever known up to a day, with how long they count. */
    static List<History.DatedScope> dated(Connection connection, List<String> datasets, LocalDate until)
            throws SQLException {
        return Rows.list(
                connection, DATED, EditionReader::datedScope, until, FigureReader.texts(connection, datasets), until);
    }

    private static History.DatedScope datedScope(ResultSet row) throws SQLException {
        return new History.DatedScope(
                row.getString("dataset"),
                row.getObject("edition_date", LocalDate.class),
                row.getObject("until", LocalDate.class),
                scope(row));
    }

    static Map<String, List<DatasetReport.Scope>> scopes(Connection connection, LocalDate asAt) throws SQLException {
        Map<String, List<DatasetReport.Scope>> byDataset = new HashMap<>();
        Rows.each(
                connection,
                SCOPES,
                row -> byDataset
                        .computeIfAbsent(row.getString("dataset"), ignored -> new ArrayList<>())
                        .add(scope(row)),
                asAt,
                asAt);
        return byDataset;
    }

    private static DatasetReport.Scope scope(ResultSet row) throws SQLException {
        return new DatasetReport.Scope(
                MonthRange.of(month(row, "scope_first"), row.getInt("scope_months")),
                texts(row.getArray("scope_measures")),
                texts(row.getArray("scope_areas")),
                texts(row.getArray("scope_categories")),
                month(row, "complete_through"),
                row.getObject("edition_date", LocalDate.class),
                Optional.ofNullable(row.getObject("provisional_from", LocalDate.class))
                        .map(YearMonth::from));
    }

    static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    static Set<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.copyOf(List.of((String[]) array.getArray()));
    }
}
