package org.saferindicators.acceptance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.acceptance.RunningProduct;

/** README.md says what is so. */
class ReadmeTest {

    private static final Readme README = Readme.at(RunningProduct.ROOT);

    @TestFactory
    Stream<DynamicTest> everyCallAnswersWhatIsShown() {
        List<Readme.Example> examples = README.examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3).hasSize((int) README.consoleBlocks());
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.path(),
                        () -> assertThat(Shortened.differences(
                                        example.answer(), RunningProduct.get().ask(example.path())))
                                .isEmpty()));
    }

    @Test
    void theFieldsThatBiToolsReadAreThere() {
        JsonNode page = RunningProduct.get().ask("/v1/plans/barking-dagenham-csp-2017-18/dashboard?period=2018-01");

        assertThat(page.at("/outcomes")).isNotEmpty().allSatisfy(outcome -> {
            assertThat(outcome.at("/title").isTextual()).isTrue();
            assertThat(outcome.at("/indicators")).isNotEmpty().allSatisfy(row -> {
                assertThat(row.at("/indicator/title").isTextual()).isTrue();
                assertThat(row.at("/performance/status").isTextual()).isTrue();
                assertThat(row.at("/sentence").isTextual()).isTrue();
                assertThat(row.at("/figure").has("value")).isTrue();
                assertThat(row.at("/change").has("value")).isTrue();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-worker", "api-service"})
    void everyConfigurationKeyIsListed(String module) {
        List<String> rows =
                ConfigurationKeys.rows(RunningProduct.ROOT.resolve(module)).toList();

        assertThat(rows).isNotEmpty();
        assertThat(README.text().lines()).containsAll(rows);
    }

    @Test
    void noConfigurationKeyIsListedThatIsNotThere() {
        List<String> rows = Stream.of("ingest-worker", "api-service")
                .flatMap(module -> ConfigurationKeys.rows(RunningProduct.ROOT.resolve(module)))
                .toList();

        assertThat(README.text().lines().filter(line -> line.startsWith("| `safer.")))
                .isSubsetOf(rows);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(README.links())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(RunningProduct.ROOT.resolve(link)).exists());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}         | {"a": 1.0, "b": 2}  | true
            {"a": [1]}       | {"a": [1, 2]}       | true
            {"a": null}      | {"a": null}         | true
            {"a": 1}         | {"a": 2}            | false
            {"a": null}      | {}                  | false
            {"a": []}        | {"a": [1]}          | false
            {"a": [2]}       | {"a": [1, 2]}       | false
            """)
    void shorteningChangesNothing(String shown, String whole, boolean same) throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(Shortened.differences(json.readTree(shown), json.readTree(whole))
                        .isEmpty())
                .isEqualTo(same);
    }
}
