package org.saferindicators.store.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The data revision, the sum over the shards of {@code revision_shard}. */
public final class DataRevision {

    private static final String BUMP = """
            WITH moved AS (
                INSERT INTO revision_shard (shard, revision) VALUES (?, 1)
                ON CONFLICT (shard) DO UPDATE SET revision = revision_shard.revision + 1
                RETURNING revision)
            SELECT pg_notify('safer_revision', '') FROM moved
            """;

    private DataRevision() {}

    /**
     * Says that figures, statements or the catalogue change with this transaction; readers hear of it after its commit.
     * Shards keep writers from waiting for each other, so take one that only this writer uses.
     */
    public static void bump(Connection connection, String shard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BUMP)) {
            statement.setString(1, shard);
            statement.executeQuery().close();
        }
    }
}
