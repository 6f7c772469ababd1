package org.saferindicators.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCallTest {

    @TempDir
    Path folder;

    @Test
    void readsTheShippedCalls() throws IOException {
        List<DemoCall> calls = DemoCall.read(Path.of("../samples/demo-calls.csv"));

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            assertThat(call.title()).isNotBlank();
            assertThat(call.path()).startsWith("/v1/");
            assertThat(call.expected()).isNotEmpty();
        });
    }

    @Test
    void putsTheLinesOfOnePathTogether() throws IOException {
        List<DemoCall> calls = read("One,/v1/a,/x,1", "One,/v1/a,/y,\"1,319\"", "Two,/v1/b,/x,2");

        assertThat(calls).extracting(DemoCall::path).containsExactly("/v1/a", "/v1/b");
        assertThat(calls.getFirst().expected())
                .extracting(DemoCall.Expected::value)
                .containsExactly("1", "1,319");
    }

    @ParameterizedTest
    @CsvSource({"'One,v1/a,/x,1', a path starts with /", "'One,/v1/a,x,1', JSON Pointer"})
    void namesFileAndLineOfAMistake(String line, String message) {
        assertThatThrownBy(() -> read("One,/v1/a,/x,1", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calls.csv, line 3: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1319.0}       | /a   | 1319  | true
            {"a": 1319}         | /a   | 1318  | false
            {"a": "1,319"}      | /a   | 1,319 | true
            {"a": ["x"]}        | /a/0 | x     | true
            {"a": true}         | /a   | true  | true
            {"a": null}         | /a   | null  | true
            {}                  | /a   | ``    | false
            {"a": ""}           | /a   | ``    | true
            """)
    void holds(String answer, String pointer, String expected, boolean holds) throws IOException {
        DemoCall call = read("One,/v1/a," + pointer + ",\"" + expected + "\"").getFirst();

        assertThat(new DemoAnswer(call, json(answer)).holds()).isEqualTo(holds);
    }

    @Test
    void showsTheCallAndWhatItAnswers() throws IOException {
        DemoCall call = read("Burglary,/v1/a?b=c,/figure/display,\"1,319\"", "Burglary,/v1/a?b=c,/status,red")
                .getFirst();

        String text = new DemoAnswer(call, json("{\"figure\": {\"display\": \"1,319\"}, \"status\": \"amber\"}"))
                .text(URI.create("http://localhost:8080"));

        assertThat(text).isEqualToNormalizingNewlines("""
                Burglary
                  curl -s 'http://localhost:8080/v1/a?b=c'
                    /figure/display  1,319
                    /status          amber
                                     expected: red
                """);
    }

    private List<DemoCall> read(String... lines) throws IOException {
        Path csv = folder.resolve("calls.csv");
        Files.writeString(csv, "title,path,pointer,expected\n" + String.join("\n", lines) + "\n");
        return DemoCall.read(csv);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
