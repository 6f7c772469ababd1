package org.saferindicators.store.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.observation.Punctuality;

/** Reads how feeds stand: four statements whatever the number of feeds. */
@ApplicationScoped
public class FeedReader {

    private static final String DATASETS = """
            select feed, dataset,
                   max(edition_date) filter (where state = 'published') as latest_edition,
                   max(complete_through) filter (where state = 'published') as complete_through,
                   (array_agg(provisional_from order by edition_date desc) filter (where state = 'published'))[1]
                       as provisional_from,
                   count(*) filter (where state = 'open') as open,
                   count(*) filter (where state = 'published') as published,
                   count(*) filter (where state = 'unchanged') as unchanged,
                   count(*) filter (where state = 'failed') as failed,
                   count(*) filter (where state = 'withdrawn') as withdrawn
              from submission where feed = any(?) group by feed, dataset order by feed, dataset
            """;
    private static final String EDITIONS = """
            select feed, dataset, scope_first, complete_through, min(edition_date) as edition_date
              from submission where feed = any(?) and state = 'published' and scope_first is not null
             group by feed, dataset, scope_first, complete_through
            """;
    private static final String REJECTED = """
            select feed, code, sum(records)::bigint as records from submission_tally
             where feed = any(?) and outcome = 'rejected' and records > 0 group by feed, code order by feed, code
            """;
    private static final String PARTITIONS = """
            select progress.topic, progress.partition, stopped_code, stopped_reason, stopped_at, batch.recorded_at
              from partition_progress progress
              left join lateral (select recorded_at from batch_ledger batch
                                  where batch.topic = progress.topic and batch.partition = progress.partition
                                  order by epoch desc, first_offset desc limit 1) batch on true
             where progress.topic = any(?) order by progress.topic, progress.partition
            """;

    private final Moment moment;

    /** Reads through this door. */
    FeedReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * The state of each of these feeds, in their order.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public List<FeedState> states(List<String> feeds, Duration patience) {
        return moment.read(patience, connection -> states(connection, feeds));
    }

    private static List<FeedState> states(Connection connection, List<String> feeds) throws SQLException {
        Map<String, Gathered> gathered = new HashMap<>();
        feeds.forEach(feed -> gathered.put(feed, new Gathered()));
        Array names = connection.createArrayOf("text", feeds.toArray());
        Array topics = connection.createArrayOf(
                "text", feeds.stream().map(FeedReader::topic).toArray());
        Rows.each(connection, EDITIONS, row -> of(gathered, row).add(row.getString("dataset"), reported(row)), names);
        Rows.each(connection, DATASETS, row -> of(gathered, row).add(row), names);
        Rows.each(connection, REJECTED, row -> of(gathered, row).rejected.add(count(row)), names);
        Rows.each(connection, PARTITIONS, row -> partition(gathered, row), topics);
        return feeds.stream()
                .map(feed -> gathered.getOrDefault(feed, new Gathered()).state(feed))
                .toList();
    }

    private static Gathered of(Map<String, Gathered> gathered, ResultSet row) throws SQLException {
        return gathered.computeIfAbsent(row.getString("feed"), ignored -> new Gathered());
    }

    private static Punctuality.Reported reported(ResultSet row) throws SQLException {
        return new Punctuality.Reported(
                EditionReader.month(row, "scope_first"),
                EditionReader.month(row, "complete_through"),
                row.getObject("edition_date", LocalDate.class));
    }

    private static FeedState.DatasetState dataset(ResultSet row, List<Punctuality.Reported> editions)
            throws SQLException {
        return new FeedState.DatasetState(
                row.getString("dataset"),
                Optional.ofNullable(row.getObject("latest_edition", LocalDate.class)),
                month(row, "complete_through"),
                month(row, "provisional_from"),
                row.getLong("open"),
                row.getLong("published"),
                row.getLong("unchanged"),
                row.getLong("failed"),
                row.getLong("withdrawn"),
                editions);
    }

    private static FeedState.CodeCount count(ResultSet row) throws SQLException {
        return new FeedState.CodeCount(row.getString("code"), row.getLong("records"));
    }

    private static void partition(Map<String, Gathered> gathered, ResultSet row) throws SQLException {
        String topic = row.getString("topic");
        Gathered feed = gathered.computeIfAbsent(
                topic.substring("feed.".length(), topic.length() - ".v1".length()), ignored -> new Gathered());
        instant(row, "recorded_at").ifPresent(feed.arrivals::add);
        Optional<Instant> since = instant(row, "stopped_at");
        if (since.isPresent()) {
            String reason = Optional.ofNullable(row.getString("stopped_reason")).orElse("");
            feed.stops.add(
                    new FeedState.Stop(row.getInt("partition"), row.getString("stopped_code"), reason, since.get()));
        }
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<YearMonth> month(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(YearMonth::from);
    }

    static String topic(String feed) {
        return "feed." + feed + ".v1";
    }

    /** What is found about one feed. */
    private static final class Gathered {
        private final List<Instant> arrivals = new ArrayList<>();
        private final List<FeedState.DatasetState> datasets = new ArrayList<>();
        private final List<FeedState.CodeCount> rejected = new ArrayList<>();
        private final List<FeedState.Stop> stops = new ArrayList<>();
        private final Map<String, List<Punctuality.Reported>> editions = new HashMap<>();

        private void add(String dataset, Punctuality.Reported edition) {
            editions.computeIfAbsent(dataset, ignored -> new ArrayList<>()).add(edition);
        }

        private void add(ResultSet row) throws SQLException {
            datasets.add(dataset(row, editions.getOrDefault(row.getString("dataset"), List.of())));
        }

        private FeedState state(String feed) {
            return new FeedState(feed, arrivals.stream().max(Comparator.naturalOrder()), datasets, rejected, stops);
        }
    }
}
