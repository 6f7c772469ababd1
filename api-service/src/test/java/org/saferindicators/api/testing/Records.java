package org.saferindicators.api.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.saferindicators.feed.AbsenceRow;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Measurement;
import org.saferindicators.feed.Statement;
import org.saferindicators.observation.Amount;
import org.saferindicators.store.feed.StatementJson;

/** Feed records as rows of the database, published at once. */
public final class Records {

    private static final String CUBE = "insert into cube (dataset, measure, area, first_month, months, reporting_body,"
            + " known_on, value, numerator, denominator, printed, ratios, provisional)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STATEMENT = "insert into statement (kind, natural_key, known_on, dataset, body, topic,"
            + " partition, record_offset) values (?, ?, ?, ?, ?::jsonb, 'test', 0, 0)";
    private static final String SUBMISSION = "insert into submission (feed, submission, dataset, state, mode,"
            + " reporting_body, scope_first, scope_months, scope_measures, scope_areas, edition_date, row_count, sha256,"
            + " complete_through, provisional_from, manifest, topic, partition, record_offset, closed_at)"
            + " values (?, ?, ?, 'published', 'replace', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'test', 0, 0, now())";
    private static final String TALLY = "insert into submission_tally values (?, ?, 'test', 0, 'accepted', '', ?)";

    private final Connection connection;
    private final String feed;

    /** Records of one feed. */
    public Records(Connection connection, String feed) {
        this.connection = connection;
        this.feed = feed;
    }

    /** A submission with its manifest last, or statements. */
    public void insert(List<FeedRecord> records) throws SQLException {
        if (records.getLast() instanceof Manifest manifest) {
            publish(manifest, records.subList(0, records.size() - 1));
            return;
        }
        for (FeedRecord record : records) {
            if (record instanceof Statement statement) {
                say(statement, statement.knownOn().orElse(LocalDate.of(2018, 3, 28)));
            }
        }
    }

    private void publish(Manifest manifest, List<FeedRecord> rows) throws SQLException {
        try (PreparedStatement cube = connection.prepareStatement(CUBE)) {
            for (FeedRecord row : rows) {
                if (row instanceof Measurement measurement) {
                    bind(cube, manifest, measurement);
                    cube.addBatch();
                } else if (row instanceof AbsenceRow absence) {
                    say(absence.notice(), manifest.editionDate());
                }
            }
            cube.executeBatch();
        }
        Database.execute(connection, SUBMISSION, values(manifest));
        Database.execute(connection, TALLY, feed, manifest.submission(), rows.size() + 1);
    }

    private Object[] values(Manifest manifest) throws SQLException {
        return new Object[] {
            feed,
            manifest.submission(),
            manifest.dataset(),
            manifest.reportingBody(),
            manifest.months().start().atDay(1),
            manifest.months().length(),
            connection.createArrayOf("text", manifest.measures().toArray()),
            connection.createArrayOf("text", manifest.areas().toArray()),
            manifest.editionDate(),
            manifest.rows(),
            manifest.sha256(),
            manifest.completeThrough().atDay(1),
            manifest.provisionalFrom().orElse(manifest.completeThrough()).atDay(1)
        };
    }

    private static void bind(PreparedStatement cube, Manifest manifest, Measurement row) throws SQLException {
        double value = 0;
        double above = 0;
        double below = 0;
        boolean printed = false;
        switch (row.amount()) {
            case Amount.Printed one -> {
                printed = true;
                value = one.value();
                below = one.sampleBase().orElse(0.0);
            }
            case Amount.Parts parts -> {
                above = parts.numerator();
                below = parts.denominator();
            }
        }
        Database.bind(
                cube,
                List.of(
                        row.dataset(),
                        row.measure(),
                        row.area(),
                        row.period().months().start().atDay(1),
                        row.period().months().length(),
                        manifest.reportingBody(),
                        manifest.editionDate(),
                        value,
                        above,
                        below,
                        printed ? 1 : 0,
                        printed ? 0 : 1,
                        row.provisional() ? 1 : 0));
    }

    private void say(Statement statement, LocalDate knownOn) throws SQLException {
        Database.execute(
                connection,
                STATEMENT,
                statement.type(),
                statement.naturalKey(),
                knownOn,
                statement.dataset(),
                StatementJson.write(statement));
    }
}
