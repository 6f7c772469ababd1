package org.saferindicators.local.convert;

import java.util.Map;

/**
 * A line of a table by the names of its columns.
 *
 * @param file name of the file, for messages
 * @param cells what stands in each column
 */
record NamedRow(String file, Map<String, String> cells) {

    /** Copies the map. */
    NamedRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; a table without it is refused. */
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new ConvertException("%s: line 1 has no column '%s'".formatted(file, column));
        }
        return cell;
    }
}
