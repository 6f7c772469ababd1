package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Street-level crime of 28 months, sent in any order, one file twice and one again under another name. */
class LeicestershireTest {

    private static final String FORCE = "E23000021";
    private static final String CRIME = "crime-without-asb";

    private static JsonNode status(String indicator, String area, String period) {
        return Published.status(
                Published.all(), "leicestershire-police-uk", indicator, "area=" + area + "&period=" + period);
    }

    private static int value(String indicator, String area, String period) {
        return status(indicator, area, period).at("/figure/value").asInt(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "E10000018, 40078",
        "E07000129, 5306",
        "E07000130, 11902",
        "E07000131, 3882",
        "E07000132, 6472",
        "E07000133, 2995",
        "E07000134, 6543",
        "E07000135, 2978",
        "E06000016, 39238",
        "E06000017, 1376",
        "E23000021, 84233",
    })
    void crimeOf2020IsCountedWhereItLies(String area, int expected) {
        assertThat(value(CRIME, area, "R12M:2020-12")).isEqualTo(expected);
    }

    /** Wards of 2018 by the lookup; of the five, added up with other tools. */
    @ParameterizedTest
    @CsvSource({
        "E05005440, 1343, sum-of-months",
        "E05005435, 1011, sum-of-months",
        "charnwood-top-five-wards, 4550, sum-of-areas",
        "leicestershire-and-rutland, 41454, sum-of-areas",
    })
    void wardsAndNamedSetsHaveTotals(String area, int expected, String method) {
        JsonNode figure = status(CRIME, area, "R12M:2020-12").get("figure");

        assertThat(figure.path("value").asInt(-1)).isEqualTo(expected);
        assertThat(figure.path("method").asText()).isEqualTo(method);
    }

    @Test
    void theForcesTotalIsInsideElsewhereAndUnallocated() {
        JsonNode located = status(CRIME, FORCE, "R12M:2020-12").get("located");

        assertThat(located.get("inside").asInt()).isEqualTo(80692);
        assertThat(located.get("elsewhere").asInt()).isEqualTo(137);
        assertThat(located.get("unallocated").asInt()).isEqualTo(3404);
        assertThat(Stream.of("E10000018", "E06000016", "E06000017")
                        .mapToInt(area -> value(CRIME, area, "R12M:2020-12"))
                        .sum())
                .as("the county and the two unitary authorities")
                .isEqualTo(80692);
    }

    /** 27,003 rows, of which only 20,512 are distinct. */
    @Test
    void equalRowsOfAntiSocialBehaviourAreAllCounted() {
        int first = value("asb", FORCE, "R12M:2020-11");
        int second = value("asb", FORCE, "R12M:2021-11");
        int rest = Stream.of("2021-12", "2022-01", "2022-02", "2022-03")
                .mapToInt(month -> value("asb", FORCE, month))
                .sum();

        assertThat(first + second + rest).isEqualTo(27003);
        assertThat(value("asb", FORCE, "R12M:2020-12") + value(CRIME, FORCE, "R12M:2020-12"))
                .isEqualTo(97979);
    }

    @ParameterizedTest
    @CsvSource({
        "crime-without-asb, E23000021, 94597",
        "asb, E23000021, 10227",
        "crime-without-asb, E10000018, 46640",
        "burglary, E10000018, 2171",
    })
    void theFinancialYear2021(String indicator, String area, int expected) {
        assertThat(value(indicator, area, "FY2021/22")).isEqualTo(expected);
    }

    @Test
    void theSameMonthUnderAnotherNameIsUnchanged() {
        assertThat(Stream.of("2020-07-inferred", "2020-07-again").map(LeicestershireTest::state))
                .containsExactlyInAnyOrder("published", "unchanged");
        assertThat(state("2020-03-inferred")).as("sent a second time").isEqualTo("published");
    }

    private static String state(String submission) {
        return Published.all()
                .ask("/v1/feeds/police.leicestershire/receipts/police-uk-leicestershire-" + submission)
                .path("state")
                .asText();
    }

    @Test
    void aPlaceOutsideTheForceAndAPlaceTooSmallHaveNoFigureAndNotZero() {
        assertThat(status(CRIME, "E07000176", "R12M:2020-12")
                        .at("/figure/value")
                        .isNull())
                .isTrue();
        assertThat(status(CRIME, "E01025699", "R12M:2020-12")
                        .at("/figure/value")
                        .isNull())
                .isTrue();
        assertThat(status(CRIME, "E12000004", "R12M:2020-12")
                        .at("/figure/value")
                        .isNull())
                .isTrue();
    }
}
