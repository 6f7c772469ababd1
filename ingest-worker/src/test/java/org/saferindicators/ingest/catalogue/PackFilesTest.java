package org.saferindicators.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Rule;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;
import org.saferindicators.place.Succession;
import org.saferindicators.store.catalogue.CatalogueJson;
import org.saferindicators.store.catalogue.Pack;

class PackFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theShippedPacksLoad() {
        List<Pack> packs = PackFiles.read(Path.of("..", "deploy", "catalogue"));

        Catalogue catalogue =
                CatalogueJson.catalogue(packs.stream().map(Pack::body).toList());
        assertThat(packs)
                .extracting(Pack::name)
                .containsExactlyInAnyOrder(
                        "areas",
                        "areas-england",
                        "areas-leicestershire",
                        "barking-dagenham-csp-2017-18",
                        "leicestershire-police-uk",
                        "areas-leicestershire-early",
                        "areas-london-parts",
                        "areas-stockton",
                        "community-safety-plan-2011-12",
                        "first-time-entrants",
                        "leicestershire-police-and-crime-plan",
                        "leicestershire-safer-communities-2015-16",
                        "leicestershire-safer-communities-2018-19",
                        "london-crime-rates",
                        "london-fire",
                        "london-mps",
                        "sets-leicestershire");
        assertThat(catalogue.plans()).hasSize(10);
        assertThat(catalogue.indicators("burglary")).hasSize(3);
        assertThat(catalogue.areas().find("E09000002").orElseThrow().name()).isEqualTo("Barking and Dagenham");
    }

    @Test
    void aPackBecomesAPlan() throws IOException {
        List<Pack> packs = read(PackTexts.AREAS, PackTexts.PLAN);

        Catalogue catalogue =
                CatalogueJson.catalogue(packs.stream().map(Pack::body).toList());
        assertThat(catalogue.indicators("burglary")).singleElement().satisfies(burglary -> {
            assertThat(burglary.rule()).isEqualTo(new Rule.PreviousYear(5, 1));
            assertThat(burglary.comparators()).containsExactly("E12000007");
            assertThat(burglary.measure()).contains("burglary");
        });
        assertThat(catalogue.areas().find("E09000002").orElseThrow().parents())
                .extracting(part -> part.parent())
                .containsExactly("E12000007", "all-of-it");
    }

    @Test
    void commentsAndOrderAreNoOtherDefinition() throws IOException {
        String first = sha256OfPlan(PackTexts.PLAN);
        String commented = sha256OfPlan("# a comment\n" + PackTexts.PLAN);
        String reordered = sha256OfPlan(PackTexts.PLAN.replace("version: 1\nknownFrom: \"2017-04-01\"\n", "")
                + "knownFrom: \"2017-04-01\"\nversion: 1\n");
        String changed = sha256OfPlan(PackTexts.PLAN.replace("tolerance: 5", "tolerance: 6"));

        assertThat(commented).isEqualTo(first);
        assertThat(reordered).isEqualTo(first);
        assertThat(changed).isNotEqualTo(first);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("misspelt field", "title: Less crime", "titel: Less crime", 27, "/plan/outcomes/0/titel"),
                mistake("missing field", "    leadRole: A role\n", "", 30, "/indicators/0/leadRole"),
                mistake("wrong type", "decimals: 0", "decimals: none", 43, "/indicators/0/decimals"),
                mistake("word not allowed", "lower-is-better", "smaller", 39, "/indicators/0/polarity"),
                mistake("out of range", "publishLagDays: 31", "publishLagDays: -1", 16, "/datasets/0/publishLagDays"),
                mistake("no such day", "\"2017-04-01\"", "\"2017-02-30\"", 3, "/knownFrom"),
                mistake("bad period", "[FY2017/18]", "[2017-18]", 23, "/plan/years/0"),
                mistake("years apart", "[FY2017/18]", "[FY2017/19]", 23, "/plan/years/0"),
                mistake("unknown indicator", "[burglary]", "[burglary, robbery]", 28, "/plan/outcomes/0/indicators/1"),
                mistake("unknown dataset", "dataset: counted", "dataset: lost", 40, "/indicators/0/dataset"),
                mistake("unknown measure", "measure: burglary", "measure: robbery", 41, "/indicators/0/measure"),
                mistake("unknown area", "area: E09000002", "area: E09000099", 22, "/plan/area"),
                mistake("unknown comparator", "[E12000007]", "[E12000099]", 24, "/plan/comparators/0"),
                mistake(
                        "unknown strand",
                        "breaks: []",
                        "breaks: []\n    strands: [robbery]",
                        47,
                        "/indicators/0/strands/0"),
                mistake("tolerance where none goes", "previous-year", "monitoring", 45, "/indicators/0/rule"),
                mistake("field twice", "  title: A small plan\n  area", "  id: again\n  area", 21, "/plan/id"),
                mistake("tab", "  area: E09", "\tarea: E09", 22, ""),
                mistake("alias", "area: E09000002", "area: &here E09000002\n  more: *here", 23, ""),
                mistake("tag", "area: E09000002", "area: !!binary E09000002", 22, "/plan/area"),
                mistake("nested without end", "area: E09000002", "area: " + "[".repeat(10_000), 22, ""),
                mistake("a second document", "indicators:\n  -", "---\nindicators:\n  -", 29, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithFileLineAndField(String name, String right, String wrong, int line, String pointer)
            throws IOException {
        assertThat(PackTexts.PLAN).contains(right);

        List<PackProblem> problems = problems(
                PackTexts.AREAS, PackTexts.PLAN.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Path.of("packs", "plan.yaml").toString());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.expected()).isNotBlank();
        });
    }

    @Test
    void theMistakesOfAllFilesAreToldTogether() throws IOException {
        List<PackProblem> problems = problems(
                PackTexts.AREAS.replace("kind: region", "kind: planet"),
                PackTexts.PLAN.replace("basis: month", "basis: moon").replace("area: E09000002", "area: E09000099"));

        assertThat(problems)
                .extracting(PackProblem::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("areas.yaml:8: /areas/0/kind: "),
                        one -> assertThat(one).contains("plan.yaml:22: /plan/area: expected an area of the area packs"),
                        one -> assertThat(one).contains("plan.yaml:42: /indicators/0/basis: "));
    }

    @Test
    void twoPacksNeverDeclareTheSameThing() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), PackTexts.PLAN.replace("pack: small-plan", "pack: other"));

        List<PackProblem> problems = problems(PackTexts.AREAS, PackTexts.PLAN);

        assertThat(problems).extracting(PackProblem::pointer).containsExactlyInAnyOrder("/datasets/0/id", "/plan/id");
    }

    @Test
    void packsMayShareAnAreaOfWhichTheySayTheSame() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), moreAreas());

        List<Pack> packs = read(PackTexts.AREAS, PackTexts.PLAN);

        Areas areas =
                CatalogueJson.catalogue(packs.stream().map(Pack::body).toList()).areas();
        assertThat(areas.all())
                .extracting(Area::code)
                .containsExactlyInAnyOrder("E12000007", "E09000002", "all-of-it", "E07000150", "E06000061");
        assertThat(areas.find("E07000150").orElseThrow())
                .isEqualTo(new Area(
                        "E07000150",
                        "Corby",
                        AreaKind.DISTRICT,
                        List.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 4, 1)),
                        List.of(new Succession("E06000061", LocalDate.of(2021, 4, 1))),
                        false));
    }

    @Test
    void packsThatDisagreeAboutAnAreaAreToldWhereAndInWhich() throws IOException {
        Files.writeString(
                folder.resolve("more.yaml"),
                moreAreas()
                        .replace("name: London, kind: region", "name: Greater London, kind: county")
                        .replace("code: E06000061, on", "code: E06000099, on"));

        assertThat(problems(PackTexts.AREAS, PackTexts.PLAN))
                .extracting(PackProblem::toString)
                .containsExactly(
                        "more.yaml:8: /areas/0/kind: expected the same as in areas.yaml",
                        "more.yaml:8: /areas/0/name: expected the same as in areas.yaml",
                        "more.yaml:15: /areas/2/successors/0/code: expected an area of the area packs,"
                                + " not 'E06000099'");
    }

    private static String moreAreas() {
        return PackTexts.AREAS
                        .substring(0, PackTexts.AREAS.indexOf("  - code: E09000002"))
                        .replace("pack: places", "pack: more-places")
                + """
                  - {code: E06000061, name: North Northamptonshire, kind: district, parents: [], from: "2021-04-01"}
                  - code: E07000150
                    name: Corby
                    kind: district
                    parents: []
                    to: "2021-04-01"
                    successors: [{code: E06000061, on: "2021-04-01"}]
                """;
    }

    @Test
    void bytesThatAreNoTextAndFilesThatAreTooLargeAreMistakes() throws IOException {
        Files.write(folder.resolve("latin.yaml"), "pack: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("huge.yaml"), new byte[(1 << 20) + 1]);

        List<PackProblem> problems = problems(PackTexts.AREAS, PackTexts.PLAN);

        assertThat(problems)
                .extracting(PackProblem::toString)
                .containsExactly("huge.yaml:1: expected at most 1048576 bytes", "latin.yaml:1: expected UTF-8");
    }

    private static Arguments mistake(String name, String right, String wrong, int line, String pointer) {
        return Arguments.of(name, right, wrong, line, pointer);
    }

    private String sha256OfPlan(String plan) throws IOException {
        return read(PackTexts.AREAS, plan).stream()
                .filter(pack -> pack.name().equals("small-plan"))
                .map(Pack::sha256)
                .findFirst()
                .orElseThrow();
    }

    private List<PackProblem> problems(String areas, String plan) throws IOException {
        write(areas, plan);
        return catchThrowableOfType(InvalidPacksException.class, () -> PackFiles.read(folder))
                .problems();
    }

    private List<Pack> read(String areas, String plan) throws IOException {
        write(areas, plan);
        return PackFiles.read(folder);
    }

    private void write(String areas, String plan) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), areas);
        Files.writeString(Files.createDirectories(folder.resolve("packs")).resolve("plan.yaml"), plan);
    }
}
