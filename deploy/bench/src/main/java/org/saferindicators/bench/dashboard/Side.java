package org.saferindicators.bench.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.local.ServiceProcess;

/** One database with events and the counts that follow from them, and an API over it. */
final class Side implements AutoCloseable {

    private static final String PATH = "/v1/plans/" + SyntheticPlan.PLAN + "/dashboard?period=2024-01&area=d";
    /** Made up: three years of offences over nine districts and sixty categories, evenly. */
    private static final String EVENTS = """
            INSERT INTO event (dataset, ref, version, content, state, known_on, month, kind, category, area)
            SELECT 'bench', md5(i::text)::uuid, 1, md5(i::text)::uuid, 'recorded', DATE '2024-02-28',
                (DATE '2021-04-01' + make_interval(months => i % 36))::date, 'offence', 'm' || 1 + i / 36 % 60,
                'd' || 1 + i / 2160 % 9
            FROM generate_series(1, {events}) AS i
            """;

    private static final String CUBE = """
            INSERT INTO cube (dataset, measure, area, first_month, months, reporting_body, known_on, value, printed)
            SELECT dataset, category, area, month, 1, 'bench-force', known_on, count(*), 1
            FROM event GROUP BY dataset, category, area, month, known_on
            """;
    private static final String SUBMISSION = """
            INSERT INTO submission (feed, submission, dataset, state, mode, reporting_body, scope_first, scope_months,
                scope_measures, scope_areas, edition_date, row_count, sha256, complete_through, manifest, topic, partition,
                record_offset, closed_at)
            VALUES ('police.bench', 'all', 'bench', 'published', 'replace', 'bench-force', DATE '2021-04-01', 36, '{}', '{}',
                DATE '2024-02-28', 1, repeat('0', 64), DATE '2024-03-01', '', 'bench', 0, 0, now())
            """;
    private static final String TRANSACTIONS =
            "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Connection database;
    private final ServiceProcess api;
    private final List<Double> milliseconds = new ArrayList<>();

    private Side(Connection database, ServiceProcess api) {
        this.database = database;
        this.api = api;
    }

    /** Over a database that a worker has migrated. */
    static Connection filled(String url, String user, long events) throws SQLException {
        Connection database = DriverManager.getConnection(url, user, user);
        try (Statement statement = database.createStatement()) {
            statement.execute(EVENTS.replace("{events}", Long.toString(events)));
            statement.execute(CUBE);
            statement.execute(SUBMISSION);
            statement.execute("INSERT INTO revision_shard VALUES ('bench', 1)");
            statement.execute("ANALYZE");
            statement.execute("CHECKPOINT");
        }
        return database;
    }

    static Side of(Connection database, ServiceProcess api) {
        return new Side(database, api);
    }

    /** Asks for the dashboards of all districts once; measured when {@code counts}. */
    void round(boolean counts) throws IOException, InterruptedException {
        for (int area = 1; area <= SyntheticPlan.AREAS; area++) {
            long start = System.nanoTime();
            URI uri = api.base().resolve(PATH + area);
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"method\":\"sum-of-months\"")) {
                throw new IllegalStateException(uri + ": " + answer.statusCode() + " " + answer.body());
            }
            if (counts) {
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
        }
    }

    /** Median time of a dashboard, milliseconds. */
    double median() {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Transactions of this database so far, those that ask for the revision in the background among them. */
    long transactions() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(TRANSACTIONS)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        api.close();
        database.close();
    }
}
