package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas against their examples and against what they must refuse. */
class SchemasTest {

    private static final Path EXAMPLES = Shipped.REPOSITORY.resolve("openapi/examples/records");

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()),
                            () -> assertThat(Shipped.faults("record", Shipped.json(Shipped.text(file))))
                                    .isEmpty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01", "FY2018/19-Q3", "FY2017/18", "R12M:2015-12", "2017-04/2018-01"})
    void takesTheFiveFormsOfAPeriod(String period) {
        assertThat(Shipped.faults("record", example("measurement").put("period", period)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-18",
                "2018-Q3",
                "2018-13",
                "2018-1",
                "FY2017-18",
                "FY2017/18-Q5",
                "R12M:2015",
                "2017-04/2018",
                "",
                " 2018-01",
                "2018-01\n",
                "2017-04/2018-01/2018-02",
                "0000-01"
            })
    void refusesOtherFormsOfAPeriod(String period) {
        assertThat(Shipped.faults("record", example("measurement").put("period", period)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            measurement        | {"colour": "red"}
            measurement        | {"value": null}
            measurement        | {"value": "1319"}
            measurement        | {"value": 1000000000001}
            measurement        | {"numerator": 1}
            measurement        | {"numerator": 1, "denominator": 2}
            measurement        | {"percentage": 3}
            measurement        | {"sampleBase": 3}
            measurement        | {"row": 0}
            measurement        | {"row": 1.5}
            measurement        | {"area": "e0900 2"}
            measurement        | {"area": "Barking"}
            measurement        | {"note": ""}
            measurement        | {"note": "a\\u0000b"}
            measurement        | {"status": "draft"}
            measurement        | {"type": "offence"}
            measurement-ratio  | {"numerator": -1}
            measurement-percentage | {"percentage": 100.1}
            absence            | {"submission": "one"}
            absence            | {"measure": "burglary"}
            absence-in-submission | {"knownOn": "2018-03-28"}
            offence            | {"reference": "John Smith"}
            offence            | {"code": "8-6"}
            offence            | {"victimAgeBand": "26"}
            offence            | {"subjects": {"name": "0123456789abcdef"}}
            offence-in-submission | {"version": 1}
            offence-in-submission | {"knownOn": "2018-03-28"}
            incident           | {"code": "8/6"}
            withdrawal         | {"submission": "one"}
            publication        | {"kind": "letter"}
            manifest           | {"mode": "merge"}
            manifest-categories | {"scope": {"months": "2018-03/2018-03", "measures": ["a"], "categories": ["b"]}}
            manifest           | {"sha256": "00"}
            manifest           | {"scope": {"months": "2018-01"}}
            manifest           | {"rows": 0}
            population         | {"ageBand": "0-9"}
            population         | {"persons": 0}
            target             | {"lower": 1}
            target             | {"profile": "flat"}
            target             | {"profile": [0.5, 0.5]}
            target-band        | {"value": 30}
            target-band        | {"kind": "maximum"}
            assessment         | {"outcome": "reoffending"}
            assessment         | {"status": "purple"}
            published-figure   | {"of": 33}
            published-figure   | {"text": "thirteen"}
            published-figure   | {"statistic": "direction"}
            published-figure-rank | {"value": 1.5}
            peer-group         | {"members": []}
            peer-group         | {"members": ["E09000004", "E09000004"]}
            commentary         | {"text": ""}
            action             | {"state": "stuck"}
            action             | {"due": "2018-3-1"}
            """)
    void refuses(String example, String changes) {
        ObjectNode record = example(example);
        record.setAll((ObjectNode) Shipped.json(changes));

        assertThat(Shipped.faults("record", record)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measurement",
                "absence",
                "manifest",
                "population",
                "target",
                "assessment",
                "action",
                "offence",
                "incident",
                "withdrawal",
                "publication"
            })
    void everyRequiredFieldIsMissed(String type) {
        ObjectNode whole = example(type);
        for (JsonNode name : Shipped.json(Shipped.text(Shipped.REPOSITORY.resolve("openapi/schemas/" + type + ".json")))
                .get("required")) {
            ObjectNode part = whole.deepCopy();
            part.remove(name.asText());
            assertThat(Shipped.faults("record", part)).as(name.asText()).isNotEmpty();
        }
    }

    private static ObjectNode example(String name) {
        return (ObjectNode) Shipped.json(Shipped.text(EXAMPLES.resolve(name + ".json")));
    }
}
