package org.saferindicators.store.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.store.catalogue.CatalogueJson;

/** Reads the catalogue in the moment of the figures; one that was read before is recognised by the hashes of its packs. */
final class CatalogueReader {

    private static final String HASHES = """
            select distinct on (pack) sha256 from catalogue_pack
             where known_from <= ? order by pack, version desc
            """;
    private static final String BODIES = """
            select distinct on (pack) body::text from catalogue_pack
             where known_from <= ? order by pack, version desc
            """;
    private static final int KEPT = 32;
    private static final Map<List<String>, Catalogue> READ = Collections.synchronizedMap(new Latest());

    private CatalogueReader() {}

    static Catalogue read(Connection connection, LocalDate asAt) throws SQLException {
        List<String> hashes = texts(connection, HASHES, asAt);
        Optional<Catalogue> known = Optional.ofNullable(READ.get(hashes));
        if (known.isPresent()) {
            return known.get();
        }
        Catalogue read = CatalogueJson.catalogue(texts(connection, BODIES, asAt));
        READ.put(hashes, read);
        return read;
    }

    private static List<String> texts(Connection connection, String sql, LocalDate asAt) throws SQLException {
        return Rows.list(connection, sql, (ResultSet row) -> row.getString(1), asAt);
    }

    /** The catalogues used last. */
    private static final class Latest extends LinkedHashMap<List<String>, Catalogue> {
        private static final long serialVersionUID = 1L;

        private Latest() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Catalogue> eldest) {
            return size() > KEPT;
        }
    }
}
