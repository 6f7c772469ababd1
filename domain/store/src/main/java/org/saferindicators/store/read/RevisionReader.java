package org.saferindicators.store.read;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the revision with one statement over a few small rows. */
public final class RevisionReader {

    private static final String SQL = """
            select (select coalesce(sum(revision), 0) from revision_shard),
                   (select coalesce(left(md5(string_agg(pack || ' ' || version || ' ' || sha256, ',' order by pack, version)), 12),
                                    'none')
                      from catalogue_pack)
            """;

    private RevisionReader() {}

    /** The revision at this moment of {@code connection}. */
    public static Revision read(Connection connection) throws SQLException {
        return Rows.list(connection, SQL, row -> new Revision(row.getLong(1), row.getString(2)))
                .getFirst();
    }
}
