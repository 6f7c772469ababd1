package org.saferindicators.store.submission;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Mode;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.jdbc.Columns;

/** A manifest as columns of the table {@code submission}. */
final class ManifestColumns {

    /** The columns {@link #read} needs. */
    static final String NAMES = "submission, dataset, mode, reporting_body, scope_first, scope_months, scope_measures,"
            + " scope_areas, scope_categories, edition_date, row_count, sha256, complete_through, provisional_from";

    private ManifestColumns() {}

    /** For {@link #add}. */
    static Columns columns() {
        return Columns.of(
                "text", "text", "text", "text", "date", "int", "text", "text", "text", "date", "int", "text", "date",
                "date", "bytea", "bigint");
    }

    /** Adds a manifest in the order of {@link #NAMES}, then its bytes and offset. */
    static void add(Columns columns, Manifest manifest, byte[] value, long offset) {
        columns.add(
                manifest.submission(),
                manifest.dataset(),
                manifest.mode().word(),
                manifest.reportingBody(),
                manifest.months().start().atDay(1),
                manifest.months().length(),
                list(manifest.measures()),
                list(manifest.areas()),
                list(manifest.categories()),
                manifest.editionDate(),
                manifest.rows(),
                manifest.sha256(),
                manifest.completeThrough().atDay(1),
                manifest.provisionalFrom().map(month -> month.atDay(1)).orElse(null),
                value,
                offset);
    }

    /** The manifest of a row that has one. */
    static Manifest read(ResultSet row) throws SQLException {
        MonthRange months =
                MonthRange.of(month(row.getObject("scope_first", LocalDate.class)), row.getInt("scope_months"));
        @Nullable LocalDate provisionalFrom = row.getObject("provisional_from", LocalDate.class);
        return new Manifest(
                row.getString("dataset"),
                row.getString("submission"),
                Mode.ofWord(row.getString("mode")).orElseThrow(),
                row.getString("reporting_body"),
                months,
                set(row.getArray("scope_measures")),
                set(row.getArray("scope_categories")),
                set(row.getArray("scope_areas")),
                row.getObject("edition_date", LocalDate.class),
                row.getInt("row_count"),
                row.getString("sha256"),
                month(row.getObject("complete_through", LocalDate.class)),
                Optional.ofNullable(provisionalFrom).map(ManifestColumns::month));
    }

    /** Slugs and area codes have no character that an array literal would have to escape. */
    private static String list(Set<String> names) {
        return "{" + String.join(",", names) + "}";
    }

    private static Set<String> set(Array names) throws SQLException {
        return Set.of((String[]) names.getArray());
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}
