package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dwelling fires as the London Fire Brigade lists them. */
class LondonFireTest {

    @ParameterizedTest
    @CsvSource({
        "E09000002, FY2009/10, 177",
        "E09000002, FY2010/11, 159",
        "E09000002, FY2011/12, 163",
        "E09000002, FY2012/13, 144",
        "E09000002, FY2013/14, 153",
        "E09000002, FY2014/15, 134",
        "E09000002, FY2015/16, 159",
        "E09000002, FY2016/17, 141",
        "E09000002, FY2017/18, 135",
        "E09000002, R12M:2009-12, 175",
        "E09000002, R12M:2018-12, 136",
        "E12000007, R12M:2009-12, 6976",
        "E12000007, R12M:2012-12, 6548",
        "E12000007, R12M:2015-12, 5888",
        "E12000007, R12M:2018-12, 5490",
    })
    void firesAreCountedByBoroughAndYear(String area, String period, int expected) {
        assertThat(Published.status(
                                Published.all(), "london-fire", "dwelling-fires", "area=" + area + "&period=" + period)
                        .at("/figure/value")
                        .asInt(-1))
                .isEqualTo(expected);
    }
}
