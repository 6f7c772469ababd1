package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MpsConverterTest {

    private static final YearMonth FROM = YearMonth.of(2017, 1);
    private static final String OLD = "Borough,Major Category,Minor Category,201612,201701,201702\n";

    @TempDir
    Path folder;

    @Test
    void addsUpTheMinorCategoriesOfAMeasureByMonthAndArea() throws IOException {
        List<JsonNode> records = convert(OLD
                + "Barking and Dagenham,Burglary,Burglary - Residential,9,118,124\n"
                + "Barking and Dagenham,Burglary,Burglary - Business and Community,9,25,47\n"
                + "Barnet,Violence Against the Person,Murder,0,1,0\n");

        assertThat(records.subList(0, records.size() - 1))
                .extracting(row -> row.get("row") + " " + row.get("period").asText() + " "
                        + row.get("area").asText() + " " + row.get("measure").asText() + " " + row.get("value"))
                .containsExactly(
                        "1 2017-01 E09000002 burglary 143",
                        "2 2017-01 E09000003 violence-against-the-person 1",
                        "3 2017-01 E09000003 violence-with-injury 1",
                        "4 2017-02 E09000002 burglary 171",
                        "5 2017-02 E09000003 violence-against-the-person 0",
                        "6 2017-02 E09000003 violence-with-injury 0");
    }

    @Test
    void closesWithAManifestOfWhatTheFileCovers() throws IOException {
        List<JsonNode> records = convert(OLD + "Barnet,Burglary,Burglary - Residential,9,118,124\n");

        JsonNode manifest = records.getLast();
        assertThat(manifest.at("/scope/months").asText()).isEqualTo("2017-01/2017-02");
        assertThat(manifest.at("/scope/areas")).hasToString("[\"E09000003\"]");
        assertThat(manifest.at("/scope/measures")).hasSize(10);
        assertThat(manifest.get("editionDate").asText()).isEqualTo("2017-03-31");
        assertThat(manifest.get("completeThrough").asText()).isEqualTo("2017-02");
        assertThat(manifest.get("rows").asInt()).isEqualTo(2);
    }

    @Test
    void readsTheLaterHeaderInWhateverOrderItsColumnsStand() throws IOException {
        List<JsonNode> records = convert("""
                MajorText,MinorText,LookUp_BoroughName,201806
                Arson and Criminal Damage,Arson,London Heathrow and London City Airports,2
                Violence Against the Person,Violence with Injury,Sutton,40
                """);

        assertThat(records)
                .extracting(row ->
                        row.path("area").asText() + " " + row.path("measure").asText())
                .startsWith(
                        "E09000029 home-office-all-offences",
                        "E09000029 home-office-violence-against-the-person",
                        "E09000029 home-office-violence-with-injury",
                        "london-airports arson-and-criminal-damage",
                        "london-airports home-office-all-offences");
        assertThat(records.getLast().at("/scope/measures").toString())
                .contains("vehicle-offences")
                .doesNotContain("\"drugs\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Atlantis,Burglary,Burglary - Residential,1,2,3  | line 2, column 1 (Borough): 'Atlantis' is no area
            Barnet,Witchcraft,Hexes,1,2,3                   | line 2, column 2 (Major Category): 'Witchcraft' is no category
            Barnet,Burglary,Of a Castle,1,2,3               | line 2, column 3 (Minor Category): 'Of a Castle' is no category
            Barnet,Burglary,Burglary - Residential,1,2,-    | line 2, column 6 (201702): '-' is no number of offences
            Barnet,Burglary,Burglary - Residential,1,2,3.5  | line 2, column 6 (201702): '3.5' is no number of offences
            Barnet,Burglary,Burglary - Residential,1,2      | line 2 has 5 columns, the header has 6
            """)
    void namesLineAndColumnOfWhatItCannotRead(String line, String told) {
        assertThatThrownBy(() -> convert(OLD + line + "\n"))
                .isInstanceOf(ConvertException.class)
                .hasMessageContaining("mps.csv: ")
                .hasMessageContaining(told);
    }

    @Test
    void refusesACategoryThatStandsTwice() {
        String line = "Barnet,Burglary,Burglary - Residential,1,2,3\n";

        assertThatThrownBy(() -> convert(OLD + line + line))
                .hasMessageContaining("line 3, column 1")
                .hasMessageContaining("a second time");
    }

    @Test
    void refusesMonthsThatDoNotFollowEachOther() {
        assertThatThrownBy(() -> convert("Borough,Major Category,Minor Category,201701,201703\n"))
                .hasMessageContaining("line 1, column 5: month 2017-03 does not follow 2017-01");
    }

    @Test
    void refusesAnotherTable() {
        assertThatThrownBy(() -> convert("WardName,Total\nAbbey,3\n")).hasMessageContaining("not a known header");
    }

    @Test
    void theCommandLineNamesWhatIsMissing() {
        assertThatThrownBy(() -> Arguments.of("mps.csv", "--edition-date", "2019-01-31", "--from", "2017-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--submission is missing");
        assertThatThrownBy(() -> Arguments.of("mps.csv", "--edition-date", "31.01.2019"))
                .hasMessageContaining("--edition-date 31.01.2019");
        assertThatThrownBy(() -> Arguments.of("mps.csv", "--colour", "red")).hasMessage("unknown option --colour");
    }

    private List<JsonNode> convert(String csv) throws IOException {
        Path in = Files.writeString(folder.resolve("mps.csv"), csv);
        Path out = folder.resolve("mps.ndjson");
        new MpsConverter(Shipped.REFERENCE)
                .convert(new MpsConverter.Edition(in, LocalDate.of(2017, 3, 31), "mps-test", FROM), out);
        return Shipped.records(out);
    }
}
