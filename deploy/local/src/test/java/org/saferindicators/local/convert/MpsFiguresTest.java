package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of the shipped editions against the figures known for them. */
class MpsFiguresTest {

    private static List<JsonNode> rows = List.of();

    @BeforeAll
    static void readBothEditions() {
        rows = Stream.of("01-mps-borough-2017-01", "02-mps-borough-2019-01")
                .flatMap(name ->
                        Shipped.records(Shipped.SAMPLES.resolve("feed.police.mps.v1/" + name + ".ndjson.gz")).stream())
                .filter(one -> one.get("type").asText().equals("measurement"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "burglary, 2017-04, 2018-01, 1323",
        "burglary, 2016-04, 2017-01, 1045",
        "criminal-damage, 2017-04, 2018-01, 1504",
        "criminal-damage, 2016-04, 2017-01, 1576",
        "violence-with-injury, 2017-04, 2018-01, 1785",
        "violence-with-injury, 2016-04, 2017-01, 1778"
    })
    void barkingAndDagenhamInTenMonths(String measure, String first, String last, long offences) {
        assertThat(sum(measure, first, last, "E09000002"::equals)).isEqualTo(offences);
    }

    @Test
    void londonBurglaryOverThe32CommonBoroughs() {
        Predicate<String> boroughs = area -> area.startsWith("E09");
        double before = sum("burglary", "2016-04", "2017-01", boroughs);
        double after = sum("burglary", "2017-04", "2018-01", boroughs);

        assertThat(100 * (after - before) / before).isCloseTo(13.3, within(0.05));
    }

    @Test
    void theAirportsAppearInJanuary2017AndTheCityNever() {
        assertThat(rows.stream()
                        .filter(one -> one.get("area").asText().equals("london-airports"))
                        .map(one -> one.get("period").asText())
                        .sorted()
                        .findFirst())
                .contains("2017-01");
        assertThat(rows).noneMatch(one -> one.get("area").asText().equals("E09000001"));
    }

    private static long sum(String measure, String first, String last, Predicate<String> area) {
        return rows.stream()
                .filter(one -> one.get("measure").asText().equals(measure))
                .filter(one -> area.test(one.get("area").asText()))
                .filter(one -> one.get("period").asText().compareTo(first) >= 0)
                .filter(one -> one.get("period").asText().compareTo(last) <= 0)
                .mapToLong(one -> one.get("value").asLong())
                .sum();
    }
}
