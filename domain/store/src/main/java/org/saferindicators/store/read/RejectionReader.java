package org.saferindicators.store.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads what of a feed was not taken in. */
@ApplicationScoped
public class RejectionReader {

    private static final String PAGE = """
            select topic, partition, record_offset, submission, row_number, faults::text as faults, value_sha256,
                   value_bytes, recorded_at
              from quarantine
             where topic = ? and feed = ? and (partition, record_offset) > (?, ?)
               and (? = '' or submission = ?) and (? = '' or code = ?)
             order by partition, record_offset limit ?
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Moment moment;

    /** Reads through this door. */
    RejectionReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * Which records are wanted.
     *
     * @param feed of this feed
     * @param submission that named this submission; all where it is empty
     * @param code filed under this code; all where it is empty
     */
    public record Filter(String feed, Optional<String> submission, Optional<String> code) {}

    /**
     * Where a list goes on.
     *
     * @param partition partition of the last one listed
     * @param offset its offset
     */
    public record After(int partition, long offset) {

        /** From the beginning. */
        public static final After NOTHING = new After(-1, -1);
    }

    /**
     * Rejected and contradicting records by partition and offset.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public List<RejectedRecord> page(Filter filter, After after, int limit, Duration patience) {
        String submission = filter.submission().orElse("");
        String code = filter.code().orElse("");
        return moment.read(
                patience,
                connection -> Rows.list(
                        connection,
                        PAGE,
                        RejectionReader::record,
                        FeedReader.topic(filter.feed()),
                        filter.feed(),
                        after.partition(),
                        after.offset(),
                        submission,
                        submission,
                        code,
                        code,
                        limit));
    }

    private static RejectedRecord record(ResultSet row) throws SQLException {
        return new RejectedRecord(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                Optional.ofNullable(row.getString("submission")),
                Optional.ofNullable(row.getObject("row_number", Integer.class)),
                faults(row.getString("faults")),
                HexFormat.of().formatHex(row.getBytes("value_sha256")),
                row.getInt("value_bytes"),
                FeedReader.instant(row, "recorded_at").orElseThrow());
    }

    private static List<RejectedRecord.Fault> faults(String json) {
        List<RejectedRecord.Fault> faults = new ArrayList<>();
        for (JsonNode one : tree(json)) {
            faults.add(new RejectedRecord.Fault(
                    one.path("code").asText(),
                    one.path("field").asText(),
                    one.path("message").asText()));
        }
        return faults;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the faults in quarantine are not JSON", notOurs);
        }
    }
}
