package org.saferindicators.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** Whatever is wrong with a record, its neighbours in the batch do not suffer. */
class MalformedRecordTest {

    private static final String GOOD = """
            {"type":"measurement","dataset":"crimes","submission":"bad","row":1,"measure":"burglary",\
            "area":"district-1","period":"2018-01","value":1}""";

    private final IngestRig rig = new IngestRig();

    @Test
    void eachKindLandsOnceInQuarantineAmongGoodNeighbours() {
        Map<String, byte[]> kinds = kinds();
        Submission good = Submission.of("good", "2019-01-10");
        kinds.keySet().forEach(kind -> good.count("burglary", area(good), period(good), 1));
        List<byte @Nullable []> batch = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        kinds.forEach((kind, bytes) -> {
            expected.add(batch.size() + " " + kind.split(":", 2)[0]);
            batch.add(bytes);
            batch.add(good.rows().get((batch.size() - 1) / 2));
        });
        batch.add(null);
        expected.add((batch.size() - 1) + " EMPTY_VALUE");

        rig.run(rig.batch(0, batch));
        rig.send(1, List.of(good.manifest()));

        assertThat(rig.database.rows("SELECT record_offset, code FROM quarantine ORDER BY 1"))
                .isEqualTo(expected);
        assertThat(rig.outcomes(1)).isEqualTo("accepted=" + (kinds.size() + 1) + "; rejected=" + (kinds.size() + 1));
        assertThat(rig.state("good")).isEqualTo("published");
        assertThat(rig.database.one("SELECT sum(records) FROM submission_tally"))
                .isEqualTo("" + (2 * kinds.size() + 2));
    }

    @Test
    void aReplayDoesNotPutThemThereAgain() {
        List<byte[]> batch = List.copyOf(kinds().values());
        rig.send(batch);
        rig.replay();

        rig.send(batch);

        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("" + batch.size());
        assertThat(rig.outcomes(2)).isEqualTo("rejected=" + batch.size());
    }

    @Test
    void whatMayHidePersonalDataKeepsOnlyItsHash() {
        rig.send(
                GOOD.replace("\"value\"", "\"victim\":\"jane\",\"value\"").getBytes(UTF_8),
                GOOD.replace("\"value\"", "\"note\":\"Jane Doe\",\"value\"").getBytes(UTF_8),
                GOOD.replace("burglary", "arson").getBytes(UTF_8));

        assertThat(rig.database.rows(
                        "SELECT code, value IS NULL, record_key IS NULL, value_bytes > 100, submission, row_number"
                                + " FROM quarantine ORDER BY record_offset"))
                .containsExactly(
                        "UNKNOWN_FIELD t t t bad 1", "PERSONAL_DATA t t t bad 1", "UNKNOWN_MEASURE f f t bad 1");
        assertThat(rig.database.one("SELECT count(*) FROM quarantine WHERE quarantine::text ILIKE '%jane%'"))
                .isEqualTo("0");
    }

    private static Map<String, byte[]> kinds() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("NOT_UTF8", new byte[] {(byte) 0xff, (byte) 0xfe, '{'});
        kinds.put("NOT_JSON", "so not JSON".getBytes(UTF_8));
        kinds.put("NOT_JSON:cut off", GOOD.substring(0, 40).getBytes(UTF_8));
        kinds.put("NUL_CHARACTER", GOOD.replace("district-1", "dis\\u0000trict").getBytes(UTF_8));
        kinds.put("NOT_AN_OBJECT", "[1,2]".getBytes(UTF_8));
        kinds.put("TOO_DEEP", ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(UTF_8));
        kinds.put("TOO_LARGE", ("{\"type\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(UTF_8));
        change(kinds, "UNKNOWN_TYPE", "measurement", "offense");
        change(kinds, "UNKNOWN_FIELD", "\"value\"", "\"colour\":\"red\",\"value\"");
        change(kinds, "PERSONAL_DATA", "\"value\"", "\"note\":\"Mr Featherstone rang\",\"value\"");
        change(kinds, "DUPLICATE_FIELD", "\"row\":1", "\"row\":1,\"row\":1");
        change(kinds, "MISSING_FIELD", "\"measure\":\"burglary\",", "");
        change(kinds, "WRONG_TYPE", "\"value\":1", "\"value\":\"1\"");
        change(kinds, "BAD_FORMAT", "2018-01", "January 2018");
        change(kinds, "PERIOD_REVERSED", "2018-01", "2018-06/2018-01");
        change(kinds, "OUT_OF_RANGE", "\"value\":1", "\"value\":1e300");
        change(kinds, "UNKNOWN_DATASET", "crimes", "crime");
        change(kinds, "NOT_YOUR_DATASET", "crimes", "fires");
        change(kinds, "UNKNOWN_MEASURE", "burglary", "arson");
        change(kinds, "UNKNOWN_AREA", "district-1", "district-11");
        change(kinds, "WRONG_FORM", "\"value\":1", "\"numerator\":1,\"denominator\":2");
        change(
                kinds,
                "NUMERATOR_ABOVE_DENOMINATOR",
                "\"burglary\",\"area\":\"district-1\",\"period\":\"2018-01\",\"value\":1",
                "\"solved\",\"area\":\"district-1\",\"period\":\"2018-01\",\"numerator\":3,\"denominator\":2");
        kinds.put(
                "FUTURE_DATE",
                new String(
                                Submission.of("soon", "2020-06-03")
                                        .count("burglary", "district-1", "2018-01", 1)
                                        .manifest(),
                                UTF_8)
                        .getBytes(UTF_8));
        return kinds;
    }

    private static void change(Map<String, byte[]> kinds, String kind, String from, String to) {
        assertThat(GOOD).contains(from);
        kinds.put(kind, GOOD.replace(from, to).getBytes(UTF_8));
    }

    private static String area(Submission submission) {
        return "district-" + (submission.rows().size() % 10 + 1);
    }

    private static String period(Submission submission) {
        return "2018-0" + (submission.rows().size() / 10 + 1);
    }
}
