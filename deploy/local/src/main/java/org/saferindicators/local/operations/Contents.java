package org.saferindicators.local.operations;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a backup says of itself, its last entry. Beside it, each table is an entry in the text form of COPY.
 *
 * @param properties format, schema, taken, and columns and rows of each table
 */
record Contents(Properties properties) {

    static final String FORMAT = "1";
    static final String NAME = "contents.properties";
    static final String COLUMNS = "columns.";
    static final String ROWS = "rows.";

    /** Reads it. */
    static Contents of(ZipFile backup) throws IOException {
        ZipEntry entry = backup.getEntry(NAME);
        if (entry == null) {
            throw new IllegalStateException(backup.getName() + " is no backup of this product");
        }
        Properties properties = new Properties();
        try (InputStream in = backup.getInputStream(entry)) {
            properties.load(in);
        }
        Contents contents = new Contents(properties);
        if (!FORMAT.equals(contents.text("format"))) {
            throw new IllegalStateException(
                    backup.getName() + " is of another release: format " + contents.text("format"));
        }
        return contents;
    }

    /** Where a table is. */
    static String entry(String table) {
        return "tables/" + table;
    }

    /** The tables. */
    List<String> tables() {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(COLUMNS))
                .map(name -> name.substring(COLUMNS.length()))
                .sorted()
                .toList();
    }

    /** What stands under a name. */
    String text(String name) {
        return properties.getProperty(name, "");
    }
}
