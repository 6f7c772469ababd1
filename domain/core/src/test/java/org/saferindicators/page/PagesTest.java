package org.saferindicators.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saferindicators.assessment.Case.BARKING;
import static org.saferindicators.assessment.Case.LONDON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.Subject;
import org.saferindicators.indicator.ChildArea;
import org.saferindicators.indicator.PageStyle;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.PrintedChange;
import org.saferindicators.indicator.RollUp;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Scale;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;

class PagesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 28);
    private static final Subject INDICATOR = new Subject.OfIndicator("indicator");

    private static Page page(Case known, String period) {
        Evidence evidence = known.evidence(DAY);
        return new Pages(
                        evidence,
                        known.plan(),
                        evidence.catalogue().areas().find(BARKING).orElseThrow(),
                        Period.tryParse(period))
                .page();
    }

    private static Panel panel(Case known, String period) {
        return page(known, period).panels().getFirst();
    }

    private static Assessment judged(Subject subject, String area, String period, Status status) {
        return new Assessment(
                "d",
                Optional.of("plan"),
                subject,
                area,
                Period.parse(period),
                Optional.of(status),
                Optional.empty(),
                Optional.empty(),
                "It was said in the meeting.",
                "Director",
                Optional.empty(),
                Optional.empty());
    }

    private static Commentary comment(String text) {
        return new Commentary(
                "d",
                Optional.of("plan"),
                INDICATOR,
                BARKING,
                Period.parse("2017-04/2018-01"),
                text,
                "Director",
                Optional.empty());
    }

    private static Case burglary() {
        return new Case().count(BARKING, "2017-04/2018-01", 1319).count(BARKING, "2016-04/2017-01", 1046);
    }

    @Test
    void readsAnIndicatorOverItsOwnWindowUpToTheEndOfThePage() {
        Panel panel = panel(
                new Case()
                        .read(Basis.ROLLING_12_MONTHS)
                        .count(BARKING, "R12M:2017-12", 63)
                        .count(BARKING, "R12M:2018-01", 70),
                "FY2017/18-Q3");

        assertThat(panel.status().current().figure().quantity().orElseThrow().value())
                .isEqualTo(63);
    }

    @Test
    void goesBackToTheLatestFigureAndSaysSo() {
        Panel panel =
                panel(new Case().read(Basis.ROLLING_12_MONTHS).count(BARKING, "R12M:2017-09", 42), "FY2017/18-Q3");

        assertThat(panel.status().question().window())
                .isEqualTo(Period.parse("R12M:2017-09").months());
        assertThat(panel.status().caveats())
                .contains("The page ends in December 2017; this is the latest figure before: October 2016 to"
                        + " September 2017.");
    }

    /** An older figure must not stand where somebody has said why there is none. */
    @Test
    void doesNotGoBackBehindADeclaredAbsence() {
        Absence absence = new Absence(AbsenceReason.LATE, "The new system does not deliver yet.", Optional.empty());
        Panel panel = panel(
                new Case()
                        .read(Basis.ROLLING_12_MONTHS)
                        .count(BARKING, "R12M:2017-09", 42)
                        .says(new AbsenceNotice(
                                "d",
                                Optional.of("plan"),
                                INDICATOR,
                                BARKING,
                                Period.parse("FY2017/18-Q3"),
                                absence,
                                Optional.empty())),
                "FY2017/18-Q3");

        assertThat(panel.status().current().figure())
                .isInstanceOfSatisfying(
                        Figure.Absent.class,
                        absent -> assertThat(absent.absence()).isEqualTo(absence));
    }

    @Test
    void showsAJudgementOfThePeriodBesideTheComputedVerdictOfTheWindow() {
        Panel panel = panel(
                burglary()
                        .count(BARKING, "2017-04/2017-12", 1200)
                        .count(BARKING, "2016-04/2016-12", 1000)
                        .says(judged(INDICATOR, BARKING, "FY2017/18-Q3", Status.AMBER)),
                "FY2017/18-Q3");

        assertThat(panel.status().performance().status()).isEqualTo(Status.RED);
        assertThat(panel.status().assessment().orElseThrow().status()).contains(Status.AMBER);
        assertThat(panel.contradiction()).contains("Judged amber, computed red.");
    }

    @Test
    void hasAStripOfQuartersWithThoseToComeAsNotDue() {
        Panel panel = panel(
                new Case()
                        .count(BARKING, "FY2017/18-Q1", 100)
                        .count(BARKING, "FY2016/17-Q1", 120)
                        .says(judged(INDICATOR, BARKING, "FY2017/18-Q2", Status.ON_TRACK)),
                "FY2017/18-Q2");

        assertThat(panel.quarters()).extracting(cell -> cell.quarter().number()).containsExactly(1, 2, 3, 4);
        assertThat(panel.quarters().get(0).shown()).isEqualTo(Status.GREEN);
        assertThat(panel.quarters().get(1).status().assessment()).isPresent();
        assertThat(panel.quarters().get(2).toCome().orElseThrow().reason()).isEqualTo(AbsenceReason.NOT_DUE);
        assertThat(panel.quarters().get(1).toCome()).isEmpty();
    }

    @Test
    void hasAStripOfPlacesWithTheirOwnStatus() {
        PageStyle plain = PageStyle.plain();
        PageStyle style = new PageStyle(
                Scale.RAG,
                RollUp.WORST,
                List.of(new ChildArea("E09000003", "Bn"), new ChildArea(LONDON, "L")),
                Optional.empty(),
                plain.report());

        Panel panel = panel(
                burglary()
                        .page(style)
                        .count("E09000003", "2017-04/2018-01", 90)
                        .count("E09000003", "2016-04/2017-01", 100),
                "2018-01");

        assertThat(panel.children()).extracting(cell -> cell.child().label()).containsExactly("Bn", "L");
        assertThat(panel.children().getFirst().shown()).isEqualTo(Status.GREEN);
        assertThat(panel.children().getLast().shown()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void anOutcomeHasItsRollUpAndItsJudgement() {
        OutcomePanel outcome = page(
                        burglary()
                                .says(judged(
                                        new Subject.OfOutcome("less-crime"), BARKING, "2017-04/2018-01", Status.GREEN)),
                        "")
                .outcomes()
                .getFirst();

        assertThat(outcome.rollUp()).isEqualTo(Status.RED);
        assertThat(outcome.assessment().orElseThrow().status()).contains(Status.GREEN);
        assertThat(outcome.isContradicted()).isTrue();
    }

    /** A smiley that follows from a printed year to date, on the page of the quarter in which it ends. */
    @Test
    void aPrintedChangeOfTheYearToDateDecidesThePageOfItsQuarter() {
        PageStyle faces = new PageStyle(
                Scale.TWO_FACES,
                RollUp.WORST,
                List.of(),
                Optional.empty(),
                PageStyle.plain().report());

        Panel panel = panel(
                new Case()
                        .page(faces)
                        .read(Basis.QUARTER)
                        .rule(new Rule.Printed(PrintedChange.CHANGE_PERCENT, 0, 1), Polarity.HIGHER_IS_BETTER)
                        .printedChange(BARKING, "2017-04/2017-09", -16),
                "FY2017/18-Q2");

        assertThat(panel.shown()).isEqualTo(Status.OFF_TRACK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Burglary is up 26.1 % on last year. | 0",
                "Burglary rose by 26 per cent. | 0",
                "Burglary fell. | 1",
                "Burglary is down 7 % since the patrols began. | 1",
                "Burglary rose by 12 %. | 1",
                "There were 12 arrests at nine places. | 0",
                "An increase here, a reduction there. | 0",
            })
    void aCommentIsHeldAgainstTheFigures(String text, int contradictions) {
        Panel panel = panel(burglary().says(comment(text)), "2018-01");

        assertThat(panel.commentary().getFirst().contradictions()).hasSize(contradictions);
    }

    @Test
    void tellsWhatBecameKnownBetweenTwoDays() {
        Page before = page(burglary(), "2018-01");
        Page same = page(burglary(), "2018-01");
        Page after = page(
                new Case().count(BARKING, "2017-04/2018-01", 1000).count(BARKING, "2016-04/2017-01", 1046), "2018-01");

        assertThat(PageDigest.between(Optional.of(before), same)).isEmpty();
        assertThat(PageDigest.between(Optional.of(before), after))
                .singleElement()
                .satisfies(move -> assertThat(move.hasFlipped()).isTrue());
        assertThat(PageDigest.between(Optional.empty(), after)).hasSize(1);
    }
}
