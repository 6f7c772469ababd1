package org.saferindicators.local.convert;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped packs against their schemas, and against what the seed's pages say. */
class CatalogueTest {

    private static final String SEED = "barking-dagenham-csp-2017-18";
    private static final Set<String> ASSERTED = Set.of("source", "leadRole", "polarity", "ageRange");

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED,
                "london-mps",
                "london-fire",
                "london-crime-rates",
                "first-time-entrants",
                "leicestershire-police-uk",
                "leicestershire-police-and-crime-plan",
                "leicestershire-safer-communities-2018-19",
                "leicestershire-safer-communities-2015-16",
                "community-safety-plan-2011-12"
            })
    void aPackIsAsTheSchemaWantsIt(String name) {
        JsonNode pack = pack(name);

        assertThat(Shipped.faults("catalogue-pack", pack)).isEmpty();
        assertThat(strings(pack.at("/plan/outcomes"), "indicators"))
                .containsExactlyInAnyOrderElementsOf(ids(pack.get("indicators"), "id"));
    }

    @Test
    void theAreasAreAsTheSchemaWantsThem() {
        JsonNode areas = areas();

        assertThat(Shipped.faults("area-pack", areas)).isEmpty();
        assertThat(each(areas.get("areas"))
                        .filter(area -> area.get("parents").toString().contains("E23000001"))
                        .map(area -> area.get("code").asText()))
                .hasSize(33)
                .contains("london-airports")
                .doesNotContain("E09000001");
        assertThat(each(areas.get("areas"))
                        .filter(area -> area.get("parents").toString().contains("E12000007")))
                .hasSize(33);
    }

    @Test
    void everyAreaAndMeasureOfTheConverterIsDeclared() throws IOException {
        Set<String> codes = ids(areas().get("areas"), "code");
        Set<String> measures = ids(pack("london-mps").at("/datasets/0/measures"), "id");

        assertThat(CsvTable.read(Shipped.REFERENCE.resolve("mps-areas.csv")).lines())
                .hasSize(33)
                .allSatisfy(line -> assertThat(codes).contains(line.cells().get(1)));
        assertThat(CsvTable.read(Shipped.REFERENCE.resolve("mps-categories.csv"))
                        .lines())
                .allSatisfy(line -> assertThat(measures).contains(line.cells().get(3)));
    }

    @Test
    void theSeedsPackSaysWhatItsPagesSay() throws IOException {
        JsonNode pack = pack(SEED);
        for (CsvTable.Line line : CsvTable.read(Shipped.ACCEPTANCE).lines()) {
            String field = line.cells().get(4);
            if (!line.cells().get(6).equals("text")) {
                continue;
            }
            JsonNode indicator = each(pack.get("indicators"))
                    .filter(one -> one.get("id").asText().equals(line.cells().get(1)))
                    .findFirst()
                    .orElse(pack);
            if (ASSERTED.contains(field)) {
                assertThat(indicator.path(field).asText())
                        .as(line.toString())
                        .isEqualTo(line.cells().get(5));
            }
            if (field.equals("break")) {
                assertThat(ids(indicator.get("breaks"), "from"))
                        .as(line.toString())
                        .contains(line.cells().get(5));
            }
        }
    }

    private static JsonNode pack(String name) {
        return Shipped.yaml(Shipped.CATALOGUE.resolve("packs").resolve(name + ".yaml"));
    }

    private static JsonNode areas() {
        return Shipped.yaml(Shipped.REFERENCE.resolve("areas.yaml"));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> ids(JsonNode list, String field) {
        return each(list).map(one -> one.get(field).asText()).collect(toSet());
    }

    private static Stream<String> strings(JsonNode list, String field) {
        return each(list).flatMap(one -> each(one.get(field))).map(JsonNode::asText);
    }
}
