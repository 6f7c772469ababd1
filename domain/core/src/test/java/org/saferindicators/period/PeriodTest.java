package org.saferindicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2018-01, 2018-01, 2018-01, 1",
        "FY2018/19-Q3, 2018-10, 2018-12, 3",
        "FY2018/19-Q4, 2019-01, 2019-03, 3",
        "FY2017/18, 2017-04, 2018-03, 12",
        "FY1999/00, 1999-04, 2000-03, 12",
        "R12M:2015-12, 2015-01, 2015-12, 12",
        "2017-04/2018-01, 2017-04, 2018-01, 10",
        "2017-04/2017-04, 2017-04, 2017-04, 1",
    })
    void everyFormMeansItsMonthsAndRoundTrips(String text, String first, String last, int months) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.months()).isEqualTo(MonthRange.ofClosed(YearMonth.parse(first), YearMonth.parse(last)));
        assertThat(period.months().length()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-18",
                "2018-Q3",
                "2018-13",
                "2018-00",
                "FY2017/19",
                "FY2017-18",
                "FY2017/18-Q5",
                "R12M:2015",
                "2018-01/2017-04",
                "2018-1",
                "2018-01-01",
                " 2018-01",
                "2018-01 ",
                "fy2017/18",
                "２０１８-01",
                "2017-04/2018-01/2018-02",
                "99999999999999999999999999999999999"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
        assertThat(Period.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01, month, 2018-01, 2018-01",
        "2018-01, financial-year-to-date, 2017-04, 2018-01",
        "2017-04, financial-year-to-date, 2017-04, 2017-04",
        "2018-03, financial-year-to-date, 2017-04, 2018-03",
        "2018-01, rolling-12-months, 2017-02, 2018-01",
        "2018-02, quarter, 2018-01, 2018-02",
        "FY2017/18, snapshot, 2017-04, 2018-03",
        "2015-10/2015-12, cohort, 2015-10, 2015-12",
    })
    void aBasisPutsMonthsTogether(String text, String word, String first, String last) {
        Basis basis = Basis.ofWord(word).orElseThrow();

        assertThat(basis.window(Period.parse(text)))
                .isEqualTo(MonthRange.ofClosed(YearMonth.parse(first), YearMonth.parse(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "FY2017/18, month",
        "FY2017/18, financial-year-to-date",
        "2018-01, financial-year",
        "2018-01, snapshot",
        "2017-04/2018-01, quarter",
        "R12M:2018-01, span",
        "FY2018/19-Q3, rolling-12-months",
        "2018-01, cohort",
    })
    void aPeriodOutsideTheTableOfItsBasisIsRefused(String text, String word) {
        Basis basis = Basis.ofWord(word).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> basis.window(Period.parse(text)));
    }

    @Test
    void theFinancialYearBeginsInSummerTime() {
        assertThat(LocalDays.of(Instant.parse("2018-03-31T23:30:00Z"))).isEqualTo(LocalDate.of(2018, 4, 1));
        assertThat(LocalDays.of(Instant.parse("2018-01-31T23:30:00Z"))).isEqualTo(LocalDate.of(2018, 1, 31));
    }

    @Test
    void rangesOfMonthsAreHalfOpen() {
        MonthRange year = new FinancialYear(2017).months();

        assertThat(year.covers(MonthRange.of(YearMonth.of(2018, 3)))).isTrue();
        assertThat(year.covers(MonthRange.of(YearMonth.of(2018, 4)))).isFalse();
        assertThat(year.overlaps(MonthRange.of(YearMonth.of(2018, 4), 3))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthRange(YearMonth.of(2018, 1), YearMonth.of(2018, 1)));
    }
}
