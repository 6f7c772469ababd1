package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;

/** A group of places with a figure each for the financial year 2017/18, and the one question that tests ask of it. */
final class Peers {

    static final String YEAR = "FY2017/18";
    static final LocalDate TODAY = LocalDate.of(2018, 4, 28);

    private Peers() {}

    /** The own figure and one for each peer, called a, b, c and so on; what is not a number is missing. */
    static Case values(double own, double... peers) {
        Case facts = new Case().calculated(Calculation.VALUE);
        feed(facts, Case.BARKING, own);
        for (int i = 0; i < peers.length; i++) {
            feed(facts.place(name(i), AreaKind.DISTRICT), name(i), peers[i]);
        }
        return facts.says(group(true, names(peers.length)));
    }

    private static void feed(Case facts, String area, double value) {
        if (!Double.isNaN(value)) {
            facts.count(area, YEAR, value);
        }
    }

    /** Percentages of so many each. */
    static Case shares(boolean self, double of, double own, double... peers) {
        Case facts = new Case().percentage().parts(YEAR, own, of);
        for (int i = 0; i < peers.length; i++) {
            facts.place(name(i), AreaKind.DISTRICT).parts(name(i), YEAR, peers[i], of);
        }
        return facts.says(group(self, names(peers.length)));
    }

    /** Rates per 1,000 of so many persons each. */
    static Case rates(long persons, double own, double... peers) {
        Case facts = new Case().perHead(1000).residents(Case.BARKING, 2017, persons);
        facts.count(Case.BARKING, YEAR, own);
        for (int i = 0; i < peers.length; i++) {
            facts.place(name(i), AreaKind.DISTRICT).count(name(i), YEAR, peers[i]);
            facts.residents(name(i), 2017, persons);
        }
        return facts.says(group(true, names(peers.length)));
    }

    static String name(int peer) {
        return Character.toString('a' + peer);
    }

    private static String[] names(int peers) {
        String[] names = new String[peers];
        Arrays.setAll(names, Peers::name);
        return names;
    }

    static PeerGroup group(boolean self, String... members) {
        return group("2017-04-01", self, members);
    }

    static PeerGroup group(String from, boolean self, String... members) {
        LocalDate day = LocalDate.parse(from);
        return new PeerGroup("d", "msg", "Most similar", Case.BARKING, List.of(members), self, day, Optional.empty());
    }

    static Area own(Evidence evidence) {
        return evidence.catalogue().areas().find(Case.BARKING).orElseThrow();
    }

    static Benchmark benchmark(Case facts) {
        return benchmark(facts, YEAR, 0.95);
    }

    static Benchmark benchmark(Case facts, String period, double confidence) {
        Evidence evidence = facts.evidence(TODAY);
        Period asked = Period.parse(period);
        StatusQuestion question = new StatusQuestion(facts.indicator(), own(evidence), asked, Basis.natural(asked));
        Optional<PeerList> list = new PeerLists(evidence)
                .find("msg", own(evidence), asked.months().last().atEndOfMonth());
        return new BenchmarkCalculator(evidence).benchmark(question, list, confidence);
    }
}
