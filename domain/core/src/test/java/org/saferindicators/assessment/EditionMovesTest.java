package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;

/** Burglary as published for April 2017 to January 2018 (1,319 on 1,046), as it might have come to be known. */
class EditionMovesTest {

    private static final String NOW = "2017-04/2018-01";
    private static final String THEN = "2016-04/2017-01";

    private final EditionMoves moves = new EditionMoves();

    @Test
    void nothingIsToldBeforeThereIsAFigure() {
        add("2018-03-01", new Case().count(BARKING, THEN, 1046));
        assertThat(moves.all()).isEmpty();

        add("2018-03-28", figures(1319, 1046));
        assertThat(moves.all())
                .extracting(EditionMove::knownOn, EditionMove::difference, EditionMove::flipped)
                .containsExactly(tuple(LocalDate.parse("2018-03-28"), Optional.empty(), false));
    }

    @Test
    void aFigureThatMovesAndAStatusThatFlipsAreToldEachByItself() {
        add("2018-03-28", figures(1319, 1046));
        add("2018-04-25", figures(1319, 1046));
        add("2018-05-23", figures(1320, 1046));
        add("2018-06-27", figures(1320, 1300));
        add("2018-07-25", figures(1100, 1300));

        // 5 % of 1,300 is 65: 1,320 lies within, 1,100 does not
        assertThat(moves.all())
                .extracting(EditionMove::status)
                .containsExactly(Status.RED, Status.RED, Status.AMBER, Status.GREEN);
        assertThat(moves.all()).extracting(EditionMove::flipped).containsExactly(false, false, true, true);
        assertThat(moves.all())
                .extracting(move -> move.difference().orElse(Double.NaN))
                .containsExactly(Double.NaN, 1.0, 0.0, -220.0);
    }

    @Test
    void aFigureThatIsTakenBackIsTold() {
        add("2018-03-28", figures(1319, 1046));
        add("2018-04-25", new Case().count(BARKING, THEN, 1046));
        add("2018-05-23", figures(1319, 1046));

        List<EditionMove> all = moves.all();
        assertThat(all).hasSize(3);
        assertThat(all.get(1).figure()).isInstanceOf(Figure.Absent.class);
        assertThat(all.get(1).status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(all.get(2).figure().quantity().map(Quantity::value)).contains(1319.0);
        assertThat(all.get(2).difference()).isEmpty();
        assertThat(all.get(2).flipped()).isTrue();
    }

    private static Case figures(double now, double then) {
        return new Case().count(BARKING, NOW, now).count(BARKING, THEN, then);
    }

    private void add(String day, Case known) {
        moves.add(known.status(BARKING, Period.parse(NOW), Basis.SPAN, LocalDate.parse(day)));
    }
}
