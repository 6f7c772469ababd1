package org.saferindicators.store.jdbc;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into one array per column, so that one statement takes a whole batch through {@code unnest}. Unlike COPY
 * into a table that others need, the server has all of it before it takes a lock: a frozen sender blocks nobody.
 */
public final class Columns {

    private final List<String> types;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    private Columns(List<String> types) {
        this.types = types;
        types.forEach(ignored -> columns.add(new ArrayList<>()));
    }

    /** Without rows yet; each type is the PostgreSQL name of an array's element type, such as {@code text}. */
    public static Columns of(String... types) {
        return new Columns(List.of(types));
    }

    /**
     * Adds a row; bytes for {@code bytea}, a {@link java.util.UUID} for {@code uuid}, anything else as PostgreSQL reads
     * its text form.
     */
    public void add(@Nullable Object... row) {
        if (row.length != types.size()) {
            throw new IllegalArgumentException("a row of " + row.length + " for " + types.size() + " columns");
        }
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return columns.getFirst().isEmpty();
    }

    /** Sets the parameters from {@code first} on, one for each column; returns the next free one. */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < types.size(); i++) {
            statement.setArray(first + i, array(statement, types.get(i), columns.get(i)));
        }
        return first + types.size();
    }

    private static Array array(PreparedStatement statement, String type, List<@Nullable Object> values)
            throws SQLException {
        return switch (type) {
            case "uuid" -> UuidArray.of(statement.getConnection(), values);
            case "int" -> statement.getConnection().createArrayOf(type, values.toArray(Integer[]::new));
            default -> ofTexts(statement, type, values);
        };
    }

    private static Array ofTexts(PreparedStatement statement, String type, List<@Nullable Object> values)
            throws SQLException {
        @Nullable
        Object[] elements = "bytea".equals(type)
                ? values.toArray(byte[][]::new)
                : values.stream()
                        .map(one -> one == null ? null : one.toString())
                        .toArray(String[]::new);
        return statement.getConnection().createArrayOf(type, elements);
    }
}
