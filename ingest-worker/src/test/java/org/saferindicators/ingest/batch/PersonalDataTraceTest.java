package org.saferindicators.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;

/** Of a record with personal data nothing is left but hash, coordinates and code: not in any table, not in the log. */
class PersonalDataTraceTest {

    private static final String MARKER = "zzmarkerzz";
    private static final String RECORD = """
            {"type":"measurement","dataset":"crimes","submission":"traced","row":%d,"measure":"burglary",\
            "area":"district-1","period":"2018-01","value":1,"note":"%s"}""";

    private final IngestRig rig = new IngestRig();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Logger log = Logger.getLogger("org.saferindicators");
    private final Handler listener = new Listener();

    @BeforeEach
    void listen() {
        log.setLevel(Level.ALL);
        log.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listener);
        log.setLevel(null);
    }

    @Test
    void noTableAndNoLineOfTheLogHasAnyOfIt() {
        List<byte[]> sent = records();
        rig.send(sent);
        rig.replay();
        rig.send(sent);

        assertThat(rig.database.rows("SELECT DISTINCT code, value IS NULL, record_key IS NULL, value_bytes > 0,"
                        + " octet_length(value_sha256) FROM quarantine"))
                .containsExactly("PERSONAL_DATA t t t 32");
        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("" + sent.size());
        assertThat(tables())
                .hasSizeGreaterThan(10)
                .allSatisfy(table -> assertThat(rowsWithMarker(table)).as(table).isEqualTo("0"));
        assertThat(logged).noneMatch(line -> line.contains(MARKER));
    }

    /** The search finds what is there: a record that is refused without personal data is kept for its sender. */
    @Test
    void theSearchFindsWhatIsKept() {
        rig.send(RECORD.formatted(1, MARKER).replace("burglary", "arson").getBytes(UTF_8));

        assertThat(rowsWithMarker("quarantine")).isEqualTo("1");
    }

    private static List<byte[]> records() {
        List<String> texts = List.of(
                MARKER + " Mr Featherstone",
                MARKER + "@example.org",
                MARKER + " 07700 900123",
                MARKER + " of LE99 9XY",
                MARKER + " AB123456C",
                MARKER + ", NHS 943 476 5919",
                MARKER + " born 12/03/1985");
        Stream<String> notes = texts.stream().map(text -> RECORD.formatted(texts.indexOf(text) + 1, text));
        Stream<String> refused = Stream.of(
                RECORD.formatted(8, MARKER + " AB123456C").replace("burglary", "Mr " + MARKER),
                RECORD.formatted(9, MARKER + " AB123456C").replace(":1,", ":1e999,"),
                "{\"" + MARKER + "@example.org\":1}");
        return Stream.concat(notes, refused)
                .map(record -> record.getBytes(UTF_8))
                .toList();
    }

    private List<String> tables() {
        return rig.database.rows("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')");
    }

    private String rowsWithMarker(String table) {
        String hexadecimal = HexFormat.of().formatHex(MARKER.getBytes(UTF_8));
        return rig.database.one(
                "SELECT count(*) FROM " + table + " AS kept WHERE kept::text ILIKE ? OR kept::text LIKE ?",
                "%" + MARKER + "%",
                "%" + hexadecimal + "%");
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage()
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                    + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
