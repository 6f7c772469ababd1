package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocatedTest {

    private final Case offences = new Case()
            .countedFromEvents()
            .count(Case.FORCE, "2017-12", 40)
            .count(Case.FORCE, "2018-01", 10)
            .count("elsewhere", "2018-01", 2)
            .count("unallocated", "2018-01", 3)
            .count(Case.BARKING, "2018-01", 5);

    @Test
    void theTotalOfTheBodyIsInsideElsewhereAndUnallocated() {
        assertThat(offences.status(Case.FORCE, "2018-01").located()).contains(new Located(5, 2, 3));
        assertThat(offences.status(Case.FORCE, "2017-12/2018-01").located()).contains(new Located(45, 2, 3));
    }

    @Test
    void anotherAreaOrAMonthWithoutFiguresIsNotSplit() {
        assertThat(offences.status(Case.BARKING, "2018-01").located()).isEmpty();
        assertThat(offences.status(Case.FORCE, "2017-11").located()).isEmpty();
    }

    @Test
    void figuresTheAgencyAddedUpItselfAreNotSplit() {
        assertThat(new Case()
                        .count(Case.FORCE, "2018-01", 10)
                        .status(Case.FORCE, "2018-01")
                        .located())
                .isEmpty();
    }
}
