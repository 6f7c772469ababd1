package org.saferindicators.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.store.counting.Recount;
import org.saferindicators.store.jdbc.Transactions;

/** A change of a pack's filters counts what is held anew, from the day of the new definition on. */
class DefinitionTest {

    private static final String AREAS = """
            {"pack": "areas", "areas": [
              {"code": "force", "name": "Force", "kind": "force", "parents": []},
              {"code": "district-1", "name": "One", "kind": "district", "parents": [{"code": "force"}]}]}
            """;
    private static final String PLAN = """
            {"pack": "p", "version": 1, "knownFrom": "2020-01-01", "datasets": [{"id": "events", "title": "Events",
              "feed": "police.test", "reportingBody": "force", "missingRow": "zero", "source": "s", "licence": "l",
              "attribution": "a", "publishLagDays": 30, "measures": [
                {"id": "theft", "title": "Theft", "form": "count", "unit": "offences",
                 "counts": {"events": "offence", "categories": [%s]}}]}],
             "plan": {"id": "p", "title": "P", "area": "force", "years": [], "outcomes": []}, "indicators": []}
            """;

    @Test
    void figuresBeforeTheDayOfANewDefinitionStay() throws SQLException {
        IngestRig rig = new IngestRig();
        rig.send(
                told("a", 1, "theft", "2020-01-10"),
                told("b", 1, "shoplifting", "2020-01-10"),
                told("c", 1, "theft", "2020-03-20"));
        rig.database.execute("DELETE FROM cube");
        pack(rig, "areas", 1, "areas", "2015-01-01", AREAS);
        pack(rig, "p", 1, "plan", "2020-01-01", PLAN.formatted("\"theft\""));
        assertThat(recount(rig)).containsExactly("events");
        assertThat(rig.figures()).containsExactly("theft district-1 2019-12 1 2", "theft force 2019-12 1 2");

        pack(rig, "p", 2, "plan", "2020-03-01", PLAN.formatted("\"theft\", \"shoplifting\""));
        assertThat(recount(rig)).containsExactly("events");

        // Theft alone until the end of February; from 1 March shoplifting too; from 20 March the third offence.
        assertThat(rig.figures("2020-02-29")).contains("theft force 2019-12 1 1");
        assertThat(rig.figures("2020-03-01")).contains("theft force 2019-12 1 2");
        assertThat(rig.figures("2020-03-20")).contains("theft force 2019-12 1 3");
        assertThat(recount(rig)).isEmpty();
    }

    private static byte[] told(String letter, int version, String category, String knownOn) {
        return ("{\"type\":\"offence\",\"dataset\":\"events\",\"reference\":\"" + letter.repeat(16) + "\",\"version\":"
                        + version + ",\"category\":\"" + category
                        + "\",\"recordedOn\":\"2019-12\",\"area\":\"district-1\",\"knownOn\":\"" + knownOn + "\"}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void pack(IngestRig rig, String name, int version, String kind, String from, String body) {
        rig.database.execute(
                "INSERT INTO catalogue_pack (pack, version, kind, known_from, sha256, body)"
                        + " VALUES (?, ?, ?, ?::date, ?, ?::jsonb)",
                name,
                version,
                kind,
                from,
                name + version,
                body);
    }

    private static List<String> recount(IngestRig rig) throws SQLException {
        return Transactions.<List<String>, RuntimeException>run(rig.database.source(), Recount::run);
    }
}
