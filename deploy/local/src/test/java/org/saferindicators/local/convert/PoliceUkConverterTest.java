package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliceUkConverterTest {

    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                    + "Last outcome category,Context\n";
    private static final String ID = "4c28da9c7b1f8c6ad2d3b4b1d3ba8f3ce3d4a1b2c3d4e5f60718293a4b5c6d7e";

    @TempDir
    private Path folder;

    @Test
    void crimesAreOffencesAndAntiSocialBehaviourIncidents() throws IOException {
        List<JsonNode> records = convert(
                crime(ID, "E01025699", "Criminal damage and arson") + crime("", "E01025699", "Anti-social behaviour"));

        assertThat(records)
                .hasSize(3)
                .allSatisfy(one -> assertThat(Shipped.faults(one.get("type").asText(), one))
                        .isEmpty());
        assertThat(records.get(0))
                .isEqualTo(Shipped.json("{\"type\":\"offence\",\"dataset\":\"d\",\"submission\":\"d-2020-01-inferred\","
                        + "\"row\":1,\"reference\":\"" + ID + "\",\"category\":\"criminal-damage-and-arson\","
                        + "\"recordedOn\":\"2020-01\",\"area\":\"E01025699\"}"));
        assertThat(records.get(1))
                .isEqualTo(
                        Shipped.json("{\"type\":\"incident\",\"dataset\":\"d\",\"submission\":\"d-2020-01-inferred\","
                                + "\"row\":2,\"category\":\"anti-social-behaviour\",\"occurredOn\":\"2020-01\","
                                + "\"area\":\"E01025699\"}"));
    }

    @Test
    void equalRowsAreAsManyEventsAndARowWithoutAPlaceStaysOne() throws IOException {
        String row = crime("", "", "Anti-social behaviour");

        List<JsonNode> records = convert(row + row + row);

        assertThat(records).hasSize(4);
        assertThat(records.get(0).has("area")).isFalse();
        assertThat(records.getLast().get("rows").asInt()).isEqualTo(3);
    }

    @Test
    void streetsAndCoordinatesStayInTheFile() throws IOException {
        convert(crime(ID, "E01025699", "Burglary"));

        assertThat(Shipped.text(folder.resolve("d-2020-01-inferred.ndjson.gz")))
                .doesNotContain("Tithe Barn Road")
                .doesNotContain("52.6")
                .doesNotContain("Leicestershire Police");
    }

    @Test
    void theManifestReplacesTheMonthOfTheForceAndSaysWhenItWasKnown() throws IOException {
        JsonNode manifest = convert(crime(ID, "E01025699", "Burglary")).getLast();

        assertThat(manifest.get("mode").asText()).isEqualTo("replace");
        assertThat(manifest.get("reportingBody").asText()).isEqualTo("E23000021");
        assertThat(manifest.at("/scope/months").asText()).isEqualTo("2020-01/2020-01");
        assertThat(manifest.get("editionDate").asText()).isEqualTo("2020-03-31");
        assertThat(manifest.get("completeThrough").asText()).isEqualTo("2020-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-13 | E01025699 | Burglary | line 2, column 2 (Month): '2020-13' is no month
            2020-01 | Leicester | Burglary | line 2, column 8 (LSOA code): 'Leicester' is no LSOA
            2020-01 | E01025699 | 28A      | line 2, column 10 (Crime type): '28A' is no type of crime
            """)
    void namesLineAndColumnOfWhatItCannotRead(String month, String area, String type, String told) {
        assertThatThrownBy(() -> convert(crime(ID, area, type).replace("2020-01", month)))
                .isInstanceOf(ConvertException.class)
                .hasMessageContaining(told);
        assertThatThrownBy(() -> convert(crime("Mr Smith", "E01025699", "Burglary")))
                .hasMessageContaining("is no identifier in hexadecimal");
    }

    private static String crime(String id, String area, String type) {
        return id + ",2020-01,Leicestershire Police,Leicestershire Police,-1.14,52.65,On or near Tithe Barn Road,"
                + area + ",Charnwood 002D," + type + ",Under investigation,\n";
    }

    private List<JsonNode> convert(String rows) throws IOException {
        Path in = Files.writeString(folder.resolve("2020-01-street.csv"), HEADER + rows);
        PoliceUkConverter.convert(in, new EventSubmissions("d", "E23000021", 60, "inferred", folder));
        return Shipped.records(folder.resolve("d-2020-01-inferred.ndjson.gz"));
    }
}
