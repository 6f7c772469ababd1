package org.saferindicators.store.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.store.catalogue.CatalogueJson;

/** Reads the catalogue in the moment of the figures, so that the two belong together. */
final class CatalogueReader {

    private static final String NEWEST = """
            select distinct on (pack) body::text from catalogue_pack
             where known_from <= ? order by pack, version desc
            """;

    private CatalogueReader() {}

    static Catalogue read(Connection connection, LocalDate asAt) throws SQLException {
        List<String> packs = Rows.list(connection, NEWEST, row -> row.getString(1), asAt);
        return CatalogueJson.catalogue(packs);
    }
}
