package org.saferindicators.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.statistics.spc.RunLength;
import org.saferindicators.statistics.spc.XmrOptions;
import org.saferindicators.store.catalogue.CatalogueJson;
import org.saferindicators.store.catalogue.Pack;

/** How packs say in which way trends are read. */
class PackTrendTest {

    @TempDir
    private Path folder;

    @Test
    void aPackThatSaysNothingHasStandardLimitsAndRollingTwelveMonths() throws IOException {
        assertThat(style(PackTexts.PLAN)).isEqualTo(TrendStyle.standard());
    }

    @Test
    void everyFieldIsTaken() throws IOException {
        String trend = """
                    trend:
                      headlineWindow: quarter
                      runLength: 8
                      screening: false
                      fixAfter: 24
                      rebases: [{from: "2018-02", decidedBy: The board, decidedOn: "2018-06-30", why: A new team}]
                """;

        assertThat(style(PackTexts.PLAN + trend))
                .isEqualTo(new TrendStyle(
                        new XmrOptions(false, RunLength.EIGHT, Optional.of(24)),
                        List.of(new Rebase(
                                YearMonth.of(2018, 2), "The board", LocalDate.of(2018, 6, 30), "A new team")),
                        TravelWindow.QUARTER));
    }

    @Test
    void theHeadlineIsTheIndicatorsElseThePlansElseThatOfItsReport() throws IOException {
        String ofReport = PackTexts.PLAN.replace(
                "  comparators: [E12000007]\n", "  comparators: [E12000007]\n  report: {trendMonths: 3}\n");
        String ofPlan = ofReport.replace("  report: {", "  headlineWindow: rolling-12-months\n  report: {");
        String ofIndicator = ofPlan + "    trend: {headlineWindow: six-months}\n";

        assertThat(style(ofReport).headline()).isEqualTo(TravelWindow.QUARTER);
        assertThat(style(ofPlan).headline()).isEqualTo(TravelWindow.ROLLING_12_MONTHS);
        assertThat(style(ofIndicator).headline()).isEqualTo(TravelWindow.SIX_MONTHS);
    }

    /** Its report bases its trends upon six months, as the printed one does. */
    @Test
    void theShippedPackOf2015ReadsTrendsOverSixMonths() {
        List<Pack> packs = PackFiles.read(Path.of("..", "deploy", "catalogue"));

        assertThat(CatalogueJson.catalogue(packs.stream().map(Pack::body).toList())
                        .plan("leicestershire-safer-communities-2015-16")
                        .orElseThrow()
                        .indicators())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.trend().headline()).isEqualTo(TravelWindow.SIX_MONTHS));
    }

    @Test
    void aWordOrALengthThatIsNoneIsAMistake() throws IOException {
        InvalidPacksException mistakes = catchThrowableOfType(
                InvalidPacksException.class,
                () -> style(PackTexts.PLAN + "    trend: {headlineWindow: week, runLength: 6}\n"));

        assertThat(mistakes.problems())
                .extracting(PackProblem::pointer)
                .containsExactlyInAnyOrder("/indicators/0/trend/headlineWindow", "/indicators/0/trend/runLength");
    }

    private TrendStyle style(String plan) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), PackTexts.AREAS);
        Files.writeString(folder.resolve("plan.yaml"), plan);
        List<Pack> packs = PackFiles.read(folder);
        Indicator only = CatalogueJson.catalogue(packs.stream().map(Pack::body).toList())
                .indicators("burglary")
                .getFirst();
        return only.trend();
    }
}
