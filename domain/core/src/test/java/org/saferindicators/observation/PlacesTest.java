package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;
import org.saferindicators.place.Membership;

class PlacesTest {

    private static final MonthRange MONTH = Period.parse("2020-01").months();
    private static final String SET = "joint-yos";

    private final FedFigures figures = new FedFigures().edition("2020-01", "2020-01");

    @Test
    void theTotalOfASetIsTheSumOfItsMembers() {
        figures.count(series("E06000016"), MONTH, 12).count(series("E06000017"), MONTH, 30);

        assertThat(total(MissingRow.MISSING))
                .asInstanceOf(type(Figure.Known.class))
                .satisfies(total -> {
                    assertThat(total.amount().value()).isEqualTo(42);
                    assertThat(total.how()).isEqualTo(How.SUM_OF_AREAS);
                });
    }

    @Test
    void aSetOfWhichAMemberHasNoFigureHasNoTotal() {
        figures.count(series("E06000016"), MONTH, 12);

        assertThat(total(MissingRow.MISSING))
                .asInstanceOf(type(Figure.Refused.class))
                .satisfies(
                        refused -> assertThat(refused.coverage().missingAreas()).containsExactly("E06000017"));
    }

    @Test
    void aMissingRowIsZeroForAMemberButSaysNothingOfTheSetItself() {
        figures.count(series("E06000016"), MONTH, 12);

        assertThat(total(MissingRow.ZERO))
                .asInstanceOf(type(Figure.Known.class))
                .satisfies(total -> assertThat(total.amount().value()).isEqualTo(12));
    }

    @Test
    void aMissingRowSaysNothingOfAnAreaOutsideTheReportingBody() {
        assertThat(figure("E06000016", MissingRow.ZERO)).isInstanceOf(Figure.Known.class);
        assertThat(figure("E07000176", MissingRow.ZERO)).isInstanceOf(Figure.Absent.class);
    }

    private Figure total(MissingRow missingRow) {
        return figure(SET, missingRow);
    }

    private Figure figure(String area, MissingRow missingRow) {
        Dataset dataset =
                new Dataset("d", "Offences", "police.d", "E23000021", missingRow, "police", "OGL", "", 30, List.of());
        Windows windows = new Windows(
                figures, dataset, areas(), (series, months, since) -> Optional.empty(), LocalDate.of(2020, 6, 1));
        return new Places(windows, areas()).figure(series(area), MONTH, Calculation.COUNT);
    }

    private static Areas areas() {
        List<Membership> inSet = List.of(in(SET), in("E23000021"));
        return Areas.of(List.of(
                new Area("E06000016", "Leicester", AreaKind.DISTRICT, inSet, false),
                new Area("E06000017", "Rutland", AreaKind.DISTRICT, inSet, false),
                new Area("E23000021", "Leicestershire", AreaKind.FORCE, List.of(), false),
                new Area("E07000176", "Rushcliffe", AreaKind.DISTRICT, List.of(), false),
                new Area(SET, "Youth offending service of both", AreaKind.SET, List.of(), false)));
    }

    private static Membership in(String larger) {
        return new Membership(larger, Optional.empty(), Optional.empty());
    }

    private static SeriesKey series(String area) {
        return new SeriesKey("d", "m", area);
    }
}
