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

class LfbConverterTest {

    private static final String HEADER =
            "date,borough,ward,easting_rounded,northing_rounded,hmo_yn,hmo_license,property_type\n";

    @TempDir
    private Path folder;

    @Test
    void aFireIsAnIncidentOfItsBoroughInItsFinancialYear() throws IOException {
        int rows = convert(fire("2010-03-31", "E09000002") + fire("2010-04-01", "E09000033"));

        assertThat(rows).isEqualTo(2);
        List<JsonNode> earlier = Shipped.records(folder.resolve("lfb-dwelling-fires-fy2009-10-inferred.ndjson.gz"));
        assertThat(earlier)
                .hasSize(2)
                .allSatisfy(one -> assertThat(Shipped.faults(one.get("type").asText(), one))
                        .isEmpty());
        assertThat(earlier.getFirst())
                .isEqualTo(Shipped.json("{\"type\":\"incident\",\"dataset\":\"lfb-dwelling-fires\","
                        + "\"submission\":\"lfb-dwelling-fires-fy2009-10-inferred\",\"row\":1,"
                        + "\"category\":\"dwelling-fire\",\"occurredOn\":\"2010-03-31\",\"area\":\"E09000002\"}"));
        assertThat(Shipped.records(folder.resolve("lfb-dwelling-fires-fy2010-11-inferred.ndjson.gz")))
                .hasSize(2);
    }

    @Test
    void theScopeIsWhatTheFileCoversOfTheYear() throws IOException {
        convert(fire("2009-01-05", "E09000002") + fire("2009-03-05", "E09000002"));

        JsonNode manifest = Shipped.records(folder.resolve("lfb-dwelling-fires-fy2008-09-inferred.ndjson.gz"))
                .getLast();
        assertThat(manifest.at("/scope/months").asText()).isEqualTo("2009-01/2009-03");
        assertThat(manifest.get("editionDate").asText()).isEqualTo("2009-05-30");
        assertThat(manifest.get("reportingBody").asText()).isEqualTo("E12000007");
    }

    @Test
    void namesLineAndColumnOfWhatItCannotRead() {
        assertThatThrownBy(() -> convert(fire("2009-02-30", "E09000002")))
                .isInstanceOf(ConvertException.class)
                .hasMessageContaining("line 2, column 1 (date): '2009-02-30' is no date");
        assertThatThrownBy(() -> convert(fire("2009-02-03", "Barking")))
                .hasMessageContaining("line 2, column 2 (borough): 'Barking' is no borough of London");
    }

    private static String fire(String day, String borough) {
        return day + "," + borough
                + ",E05013681,531350,195850,Other dwelling,Other dwelling,House - single occupancy\n";
    }

    private int convert(String rows) throws IOException {
        Path in = Files.writeString(folder.resolve("fires.csv"), HEADER + rows);
        return LfbConverter.convert(in, LfbConverter.inferred(folder));
    }
}
