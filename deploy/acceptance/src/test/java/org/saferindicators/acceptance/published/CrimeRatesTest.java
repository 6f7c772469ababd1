package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates per 1,000 as the London Datastore publishes them for 1999/00 to 2007/08. */
class CrimeRatesTest {

    private static JsonNode status(CrimeRates.Row row) {
        return Published.status(
                Published.all(), "london-crime-rates", "crime-rate", "area=" + row.area() + "&period=" + row.period());
    }

    @Test
    void everyBoroughAndYearIsComputedAsPublished() {
        List<CrimeRates.Row> boroughs =
                CrimeRates.rates().stream().filter(CrimeRates.Row::isBorough).toList();

        assertThat(boroughs).hasSize(288).allSatisfy(row -> {
            JsonNode answer = status(row);
            double published = Double.parseDouble(row.value());
            assertThat(answer.at("/figure/value").asDouble(-1)).isCloseTo(published, within(1e-12 * published));
            assertThat(answer.at("/figure/origin").asText()).isEqualTo("computed");
            assertThat(answer.at("/population/persons").asLong()).isPositive();
        });
    }

    /** Their offences and their populations are of different places, so nothing is computed and the answer says so. */
    @Test
    void partsOfLondonAndTheForceAreaAreServedAsPublished() {
        List<CrimeRates.Row> others = CrimeRates.rates().stream()
                .filter(CrimeRates.Row::isPublishedOnly)
                .toList();

        assertThat(others).hasSize(27).allSatisfy(row -> {
            JsonNode answer = status(row);
            assertThat(answer.at("/figure/value").isNull()).isTrue();
            assertThat(answer.at("/published/0/value").asDouble())
                    .isEqualTo(row.rounded().doubleValue());
            assertThat(answer.at("/published/0/origin").asText()).isEqualTo("published");
        });
    }
}
