package org.saferindicators.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.DoubleStream;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;

/** Histories that tests share, and the one question they ask of them. */
final class Histories {

    /** Violence with injury in Barking and Dagenham, April 2016 to March 2017: 2,153, of which 1,812 to January. */
    private static final double[] LAST_YEAR = {166, 202, 195, 214, 190, 196, 158, 174, 163, 154, 153, 188};

    /** April 2017 to January 2018: 1,769. */
    private static final double[] THIS_YEAR = {166, 206, 182, 178, 168, 183, 191, 160, 193, 142};

    private Histories() {}

    static Case violence() {
        return thisYear(monthly(new Case(), "2016-04", LAST_YEAR));
    }

    static Case thisYear(Case facts) {
        return monthly(facts, "2017-04", THIS_YEAR);
    }

    static Case monthly(Case facts, String first, double... counts) {
        for (int i = 0; i < counts.length; i++) {
            facts.count(Case.BARKING, YearMonth.parse(first).plusMonths(i).toString(), counts[i]);
        }
        return facts;
    }

    /** As many months as asked for, which go over and over the same counts. */
    static double[] repeated(int months, double... counts) {
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(months)
                .map(i -> counts[(int) i % counts.length])
                .toArray();
    }

    static Trend trend(Case facts, Basis frequency, String from, String to) {
        Evidence evidence = facts.evidence(LocalDate.of(2018, 3, 28));
        MonthRange range = MonthRange.ofClosed(YearMonth.parse(from), YearMonth.parse(to));
        return new TrendCalculator(evidence)
                .trend(new TrendQuestion(
                        facts.indicator(),
                        evidence.catalogue().areas().find(Case.BARKING).orElseThrow(),
                        frequency,
                        range));
    }

    static Trend months(Case facts, String from, String to) {
        return trend(facts, Basis.MONTH, from, to);
    }
}
