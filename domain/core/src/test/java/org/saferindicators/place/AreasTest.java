package org.saferindicators.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.period.MonthRange;

/** Codes, names and days as in the lookups of the Office for National Statistics. */
class AreasTest {

    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 31);
    private static final LocalDate VESTING_DAY = LocalDate.of(2021, 4, 1);

    private static final Areas AREAS = Areas.of(List.of(
            place("E92000001", AreaKind.COUNTRY),
            place("E12000004", AreaKind.REGION, always("E92000001")),
            place("E23000021", AreaKind.FORCE),
            place("E10000018", AreaKind.COUNTY, always("E12000004"), always("E23000021")),
            place("E07000130", AreaKind.DISTRICT, always("E10000018")),
            place("E05005412", AreaKind.WARD, always("E07000130"), always("top-five-wards")),
            place("E01025699", AreaKind.LSOA, always("E05005412")),
            place("top-five-wards", AreaKind.SET, always("E12000004")),
            abolished("E10000021", AreaKind.COUNTY, "E12000004", gaveWay("E06000061"), gaveWay("E06000062")),
            abolished("E07000150", AreaKind.DISTRICT, "E10000021", gaveWay("E06000061")),
            abolished("E07000153", AreaKind.DISTRICT, "E10000021", gaveWay("E06000061")),
            abolished("E07000154", AreaKind.DISTRICT, "E10000021", gaveWay("E06000062")),
            place("E06000061", AreaKind.DISTRICT, since("E12000004")),
            place("E06000062", AreaKind.DISTRICT, since("E12000004")),
            place("E01026970", AreaKind.LSOA, always("E07000150"))));

    private static Membership always(String parent) {
        return new Membership(parent, Optional.empty(), Optional.empty());
    }

    private static Membership since(String parent) {
        return new Membership(parent, Optional.of(VESTING_DAY), Optional.empty());
    }

    private static Succession gaveWay(String successor) {
        return new Succession(successor, VESTING_DAY);
    }

    private static Area place(String code, AreaKind kind, Membership... parents) {
        return new Area(code, code, kind, List.of(parents), false);
    }

    private static Area abolished(String code, AreaKind kind, String parent, Succession... successors) {
        Membership until = new Membership(parent, Optional.empty(), Optional.of(VESTING_DAY));
        Optional<LocalDate> end = Optional.of(VESTING_DAY);
        return new Area(code, code, kind, List.of(until), Optional.empty(), end, Arrays.asList(successors), false);
    }

    @Test
    void aPlaceIsHeldByAllThatHoldIt() {
        assertThat(AREAS.holders("E01025699", IN_2019))
                .containsExactlyInAnyOrder(
                        "E01025699", "E05005412", "E07000130", "E10000018", "E12000004", "E23000021", "E92000001");
        assertThat(AREAS.within("E01025699", "E23000021", IN_2019)).isTrue();
        assertThat(AREAS.within("E23000021", "E01025699", IN_2019)).isFalse();
        assertThat(AREAS.within("E23000021", "E23000021", IN_2019)).isTrue();
    }

    @Test
    void aSetHoldsNothing() {
        assertThat(AREAS.within("E05005412", "top-five-wards", IN_2019)).isFalse();
        assertThat(AREAS.partsOf("top-five-wards", IN_2019))
                .extracting(Area::code)
                .containsExactly("E05005412");
    }

    @Test
    void anUnknownCodeIsNowhere() {
        assertThat(AREAS.holders("E01004457", IN_2019)).isEmpty();
        assertThat(AREAS.within("E01004457", "E92000001", IN_2019)).isFalse();
    }

    @Test
    void corbyIn2019CountsForItsCountyAndForTheAuthorityThatFollowed() {
        assertThat(AREAS.holders("E01026970", IN_2019))
                .containsExactlyInAnyOrder(
                        "E01026970", "E07000150", "E10000021", "E12000004", "E92000001", "E06000061");
    }

    @Test
    void membershipHoldsToTheDay() {
        assertThat(AREAS.within("E07000150", "E10000021", LAST_DAY)).isTrue();
        assertThat(AREAS.holders("E07000150", VESTING_DAY))
                .containsExactlyInAnyOrder("E07000150", "E06000061", "E12000004", "E92000001");
    }

    @Test
    void aCountyThatWasSplitIsHeldByNeitherHalf() {
        assertThat(AREAS.holders("E10000021", IN_2019))
                .containsExactlyInAnyOrder("E10000021", "E12000004", "E92000001");
        assertThat(AREAS.find("E10000021").orElseThrow().successors())
                .extracting(Succession::code)
                .containsExactly("E06000061", "E06000062");
    }

    @Test
    void successorsAreFollowedFromOneToTheNext() {
        Areas somerset = Areas.of(List.of(
                went("E07000191", "E07000246", "2019-04-01"),
                went("E07000246", "E06000066", "2023-04-01"),
                place("E06000066", AreaKind.DISTRICT)));

        assertThat(somerset.holders("E07000191", LocalDate.of(2018, 1, 1)))
                .containsExactlyInAnyOrder("E07000191", "E07000246", "E06000066");
    }

    @Test
    void aCircleOfSuccessorsAndParentsEnds() {
        Areas circle = Areas.of(List.of(
                went("E07000001", "E07000002", "2019-04-01"),
                went("E07000002", "E07000001", "2020-04-01"),
                place("E07000003", AreaKind.DISTRICT, always("E07000004")),
                place("E07000004", AreaKind.DISTRICT, always("E07000003"), always("E07000001"))));

        assertThat(circle.holders("E07000003", IN_2019))
                .containsExactlyInAnyOrder("E07000003", "E07000004", "E07000001", "E07000002");
    }

    private static Area went(String code, String successor, String on) {
        LocalDate day = LocalDate.parse(on);
        List<Succession> into = List.of(new Succession(successor, day));
        return new Area(code, code, AreaKind.DISTRICT, List.of(), Optional.empty(), Optional.of(day), into, false);
    }

    @Test
    void thePartsOfANewAuthorityWereItsPredecessors() {
        assertThat(AREAS.partsOf("E06000061", LAST_DAY))
                .extracting(Area::code)
                .containsExactly("E07000150", "E07000153");
        assertThat(AREAS.partsOf("E06000061", VESTING_DAY)).isEmpty();
        assertThat(AREAS.partsOf("E12000004", LAST_DAY))
                .extracting(Area::code)
                .containsExactly("E10000018", "E10000021");
        assertThat(AREAS.partsOf("E12000004", VESTING_DAY))
                .extracting(Area::code)
                .containsExactly("E10000018", "E06000061", "E06000062");
    }

    @Test
    void aRegionHasNoGapWhereAuthoritiesTakeThePlaceOfOthers() {
        assertThat(AREAS.partsThrough("E12000004", MonthRange.ofClosed(YearMonth.of(2020, 4), YearMonth.of(2021, 3))))
                .extracting(Area::code)
                .containsExactly("E10000018", "E10000021");
        assertThat(AREAS.partsThrough("E12000004", MonthRange.ofClosed(YearMonth.of(2021, 3), YearMonth.of(2021, 4))))
                .extracting(Area::code)
                .containsExactly("E10000018", "E06000061", "E06000062");
    }

    @Test
    void whatJoinedWithinTheMonthsWasNoPartThroughThem() {
        Areas london = Areas.of(List.of(
                place("E23000001", AreaKind.FORCE),
                place("E09000002", AreaKind.DISTRICT, always("E23000001")),
                place("airports", AreaKind.DISTRICT, since("E23000001"))));

        assertThat(london.partsThrough("E23000001", MonthRange.ofClosed(YearMonth.of(2021, 3), YearMonth.of(2021, 4))))
                .extracting(Area::code)
                .containsExactly("E09000002");
    }
}
