package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;

class PeerListsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

    private static Case abc() {
        return new Case()
                .place("a", AreaKind.DISTRICT)
                .place("b", AreaKind.DISTRICT)
                .place("c", AreaKind.DISTRICT);
    }

    private static Case dated() {
        return abc().says(Peers.group("2015-04-01", true, "a"))
                .says(Peers.group("2017-04-01", true, "b"))
                .says(Peers.group("2018-04-01", true, "c"));
    }

    private static Optional<PeerList> find(Case facts, String group, LocalDate day) {
        Evidence evidence = facts.evidence(Peers.TODAY);
        return new PeerLists(evidence).find(group, Peers.own(evidence), day);
    }

    private static List<String> codes(Optional<PeerList> list) {
        return list.orElseThrow().members().stream().map(Area::code).toList();
    }

    /** Each period has the list that was in force; before the first there is only the first. */
    @ParameterizedTest
    @CsvSource({
        "2014-03-31, a",
        "2015-04-01, a",
        "2017-03-31, a",
        "2017-04-01, b",
        "2018-03-31, b",
        "2018-04-01, c",
        "2020-01-01, c"
    })
    void listsAreDated(LocalDate day, String member) {
        assertThat(codes(find(dated(), "msg", day))).containsExactly(member);
    }

    @Test
    void aListThatIsYoungerThanThePeriodIsSaidToBe() {
        Case facts = dated().calculated(Calculation.VALUE);

        assertThat(Peers.benchmark(facts, "FY2013/14", 0.95).caveats())
                .contains("The list of peers holds from 2015-04-01, after the period.");
        assertThat(Peers.benchmark(facts, "FY2016/17", 0.95).caveats()).isEmpty();
        assertThat(Peers.benchmark(facts, "FY2015/16", 0.95)
                        .group()
                        .orElseThrow()
                        .validFrom())
                .contains(LocalDate.of(2015, 4, 1));
    }

    @Test
    void theAreaItselfIsNoPeerAndNobodyIsOneTwice() {
        Case facts = abc().says(Peers.group(false, "a", Case.BARKING, "a", "nowhere", "b"));

        PeerList found = find(facts, "msg", DAY).orElseThrow();

        assertThat(codes(Optional.of(found))).containsExactly("a", "b");
        assertThat(found.unknown()).containsExactly("nowhere");
        assertThat(found.includesSelf()).isFalse();
    }

    @Test
    void peersNeedNotNameBack() {
        Evidence evidence = dated().evidence(Peers.TODAY);
        Area other = evidence.catalogue().areas().find("b").orElseThrow();

        assertThat(new PeerLists(evidence).find("msg", other, DAY)).isEmpty();
    }

    /** The airports have been part of the force since 2017. */
    @ParameterizedTest
    @CsvSource({"2016-12-31, E09000003", "2017-01-01, E09000003 airports"})
    void thePartsOfAForceAreAGroupAsOfTheDay(LocalDate day, String codes) {
        Optional<PeerList> found = find(new Case(), Case.FORCE, day);

        assertThat(codes(found)).containsExactly(codes.split(" "));
        assertThat(found.orElseThrow().title()).isEqualTo("Parts of Metropolitan Police");
        assertThat(found.orElseThrow().includesSelf()).isTrue();
        assertThat(found.orElseThrow().validFrom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "E12000007", "E09000003"})
    void whatDoesNotHoldTheAreaIsNoGroupOfIts(String code) {
        assertThat(find(dated(), code, DAY)).isEmpty();
    }

    @Test
    void aNamedListIsUsualBeforeTheParts() {
        Evidence named = dated().evidence(Peers.TODAY);
        Evidence unnamed = new Case().evidence(Peers.TODAY);

        assertThat(new PeerLists(named)
                        .usual(Peers.own(named), DAY)
                        .orElseThrow()
                        .id())
                .isEqualTo("msg");
        assertThat(new PeerLists(unnamed)
                        .usual(Peers.own(unnamed), DAY)
                        .orElseThrow()
                        .id())
                .isEqualTo(Case.FORCE);
    }

    @Test
    void anAreaThatIsPartOfNothingHasNoUsualGroup() {
        Evidence evidence = new Case().evidence(Peers.TODAY);
        Area force = evidence.catalogue().areas().find(Case.FORCE).orElseThrow();

        assertThat(new PeerLists(evidence).usual(force, DAY)).isEmpty();
    }

    @Test
    void theNewestListOfEachGroupIsNamed() {
        PeerGroup other =
                new PeerGroup("d", "cipfa", "Neighbours", Case.BARKING, List.of("a"), true, DAY, Optional.empty());
        Evidence evidence = dated().says(other).evidence(Peers.TODAY);

        assertThat(new PeerLists(evidence).named(Peers.own(evidence)))
                .extracting(PeerGroup::group, one -> one.members().getFirst())
                .containsExactly(tuple("cipfa", "a"), tuple("msg", "c"));
    }
}
