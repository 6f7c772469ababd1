package org.saferindicators.store.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.saferindicators.assessment.Statements;
import org.saferindicators.feed.Statement;
import org.saferindicators.store.feed.StatementJson;

/** Reads of each subject the statement that holds on a day, with one statement of SQL. */
final class StatementReader {

    private static final String HOLDING = """
            select distinct on (kind, natural_key) body::text as body, known_on
              from statement where known_on <= ? and (withdrawn_on is null or withdrawn_on > ?)
             order by kind, natural_key, known_on desc
            """;

    private StatementReader() {}

    static Statements read(Connection connection, LocalDate asAt) throws SQLException {
        List<Statement> holding = Rows.list(
                connection,
                HOLDING,
                row -> StatementJson.read(row.getString("body"), row.getObject("known_on", LocalDate.class)),
                asAt,
                asAt);
        return Statements.of(holding);
    }
}
