package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First-time entrants of 2019 among the statistical neighbours of April 2021. */
class FirstTimeEntrantsTest {

    private static final String PLAN = "first-time-entrants";
    private static final String GROUP = "&group=statistical-neighbours";
    private static final String WEST_BERKSHIRE = "E06000037";
    private static final String RUTLAND = "E06000017";

    private static String in(String area, int year) {
        return "area=" + area + "&period=" + year + "-01/" + year + "-12";
    }

    private static JsonNode among(String area) {
        return Benchmarked.benchmarks(PLAN, PLAN, in(area, 2019) + GROUP);
    }

    @Test
    void everyPublishedRateIsServedAndTheRestIsAbsent() {
        List<FirstTimeEntrants.Cell> cells = FirstTimeEntrants.cells();

        assertThat(cells).hasSize(1460);
        assertThat(cells).filteredOn(cell -> cell.rate().isPresent()).hasSize(1421);
        assertThat(cells).allSatisfy(cell -> {
            JsonNode figure =
                    Benchmarked.status(PLAN, PLAN, in(cell.area(), cell.year())).at("/figure");
            if (cell.rate().isPresent()) {
                assertThat(figure.at("/value").asInt(-1)).isEqualTo(cell.rate().getAsInt());
            } else {
                assertThat(figure.at("/value").isNull()).isTrue();
                assertThat(figure.at("/absence/reason").asText()).isEqualTo("not-collected");
            }
        });
    }

    @Test
    void anAuthorityThatWentIntoAnotherAsAWholeIsItsPast() {
        JsonNode buckinghamshire = Benchmarked.status(PLAN, PLAN, in("E06000060", 2019));

        assertThat(buckinghamshire.at("/figure/value").asInt(-1)).isEqualTo(165);
    }

    @Test
    void anAuthorityOfALaterYearLiesInTheRegionItWasMadeIn() {
        JsonNode answer = Benchmarked.benchmarks(PLAN, PLAN, in("E06000060", 2019));

        assertThat(Benchmarked.each(answer.at("/comparators"))
                        .map(one -> one.at("/area/code").asText()))
                .contains("E12000008", "E92000001");
    }

    /** Bournemouth 377, Poole 407, Christchurch unknown: rates of parts make no rate of the whole. */
    @Test
    void ratesOfAuthoritiesThatMergedAreNotAddedUp() {
        JsonNode merged = Benchmarked.status(PLAN, PLAN, in("E06000058", 2018));

        assertThat(merged.at("/figure/value").isNull()).isTrue();
        assertThat(merged.at("/figure/refusal/reason").asText()).isEqualTo("no-inputs");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Barking and Dagenham, E09000002, 465, 319.5, 10",
        "Leicestershire, E10000018, 150, 148.1, 8",
        "Stockton-on-Tees, E06000004, 191, 194.2, 7"
    })
    void standsAsTheFilesSay(String name, String area, int rate, double average, int rank) {
        JsonNode answer = among(area);

        assertThat(answer.at("/area/name").asText()).isEqualTo(name);
        assertThat(answer.at("/figure/value").asInt(-1)).isEqualTo(rate);
        assertThat(answer.at("/average/value").asDouble(-1)).isCloseTo(average, within(1e-9));
        assertThat(answer.at("/standing/rank").asInt(-1)).isEqualTo(rank);
        assertThat(answer.at("/standing/of").asInt(-1)).isEqualTo(11);
        assertThat(answer.at("/standing/missing").asInt(-1)).isZero();
        assertThat(answer.at("/standing/order").asText()).isEqualTo("lowest-first");
        assertThat(answer.at("/standing/display").asText()).isEqualTo(rank + "th of 11");
    }

    @Test
    void theMeanOfPublishedRatesDecidesNothing() {
        JsonNode answer = among("E09000002");

        assertThat(answer.at("/average/method").asText()).isEqualTo("mean-of-published-rates");
        assertThat(answer.at("/average/members").asInt()).isEqualTo(10);
        assertThat(answer.at("/average/withoutOwn").asBoolean()).isTrue();
        assertThat(answer.at("/average").path("verdict").isTextual()).isFalse();
        assertThat(answer.at("/interval").isMissingNode()).isTrue();
        assertThat(answer.at("/comparators"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("verdict").isTextual()).isFalse());
    }

    @Test
    void theListIsTheOneOfApril2021() {
        JsonNode group = among("E09000002").at("/group");

        assertThat(group.at("/id").asText()).isEqualTo("statistical-neighbours");
        assertThat(group.at("/validFrom").asText()).isEqualTo("2021-04-01");
        assertThat(group.at("/includesSelf").asBoolean(true)).isFalse();
    }

    /** Its published figure is the sum of its regions': 1,976 where they lie between 172 and 274. */
    @Test
    void englandLiesOutsideTheRangeOfItsRegions() {
        JsonNode england = Benchmarked.beside(among("E09000002"), "E92000001");

        assertThat(england.at("/figure/value").asInt()).isEqualTo(1976);
        assertThat(england.at("/outsideRangeOfParts/lowest").asInt()).isEqualTo(172);
        assertThat(england.at("/outsideRangeOfParts/highest").asInt()).isEqualTo(274);
        assertThat(england.at("/outsideRangeOfParts/parts").asInt()).isEqualTo(9);
    }

    @Test
    void aRegionLiesWithinTheRangeOfItsAuthorities() {
        JsonNode london = Benchmarked.beside(among("E09000002"), "E12000007");

        assertThat(london.at("/figure/value").asInt()).isEqualTo(264);
        assertThat(london.has("outsideRangeOfParts")).isFalse();
    }

    @Test
    void aNeighbourWithoutAFigureIsMissingAndNeverZero() {
        JsonNode answer = among(WEST_BERKSHIRE);

        assertThat(answer.at("/figure/value").asInt(-1)).isEqualTo(144);
        assertThat(answer.at("/average/value").asDouble(-1)).isCloseTo(1414.0 / 9, within(1e-9));
        assertThat(answer.at("/average/members").asInt()).isEqualTo(9);
        assertThat(answer.at("/standing/rank").asInt()).isEqualTo(5);
        assertThat(answer.at("/standing/of").asInt()).isEqualTo(10);
        assertThat(answer.at("/standing/missing").asInt()).isEqualTo(1);
        assertThat(answer.at("/standing/display").asText()).isEqualTo("5th of 10; 1 missing");
        assertThat(answer.at("/peers")).hasSize(11);
        assertThat(Benchmarked.each(answer.at("/peers"))
                        .filter(peer -> peer.at("/area/code").asText().equals(RUTLAND)))
                .singleElement()
                .satisfies(rutland -> {
                    assertThat(rutland.at("/figure/value").isNull()).isTrue();
                    assertThat(rutland.at("/figure/absence/reason").asText()).isEqualTo("not-collected");
                    assertThat(rutland.at("/figure/absence/text").asText()).contains("withheld");
                    assertThat(rutland.path("rank").isNumber()).isFalse();
                });
    }

    /** Some lists name Buckinghamshire, which had another code in 2019, or Dorset, printed under another number. */
    @Test
    void everyAuthorityStandsWhereItsNeighboursPutIt() {
        List<FirstTimeEntrants.Neighbours> lists = FirstTimeEntrants.lists();

        assertThat(lists).hasSize(152);
        assertThat(lists)
                .filteredOn(list -> FirstTimeEntrants.rate(list.number(), 2019).isPresent())
                .hasSize(147)
                .allSatisfy(FirstTimeEntrantsTest::standsAmongItsNeighbours);
    }

    private static void standsAmongItsNeighbours(FirstTimeEntrants.Neighbours list) {
        JsonNode answer = among(list.code());
        int own = FirstTimeEntrants.rate(list.number(), 2019).orElseThrow();
        List<Integer> others = list.rates(2019);
        double mean = others.stream().mapToInt(Integer::intValue).average().orElseThrow();
        long below = others.stream().filter(rate -> rate < own).count();

        assertThat(answer.at("/figure/value").asInt(-1)).isEqualTo(own);
        assertThat(answer.at("/average/value").asDouble(-1)).isCloseTo(mean, within(1e-9));
        assertThat(answer.at("/standing/rank").asLong()).isEqualTo(below + 1);
        assertThat(answer.at("/standing/of").asInt()).isEqualTo(others.size() + 1);
        assertThat(answer.at("/standing/missing").asInt(-1)).isEqualTo(10 - others.size());
        assertThat(answer.at("/standing/tied").asBoolean()).isEqualTo(others.contains(own));
    }
}
