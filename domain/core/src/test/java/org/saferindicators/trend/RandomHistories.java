package org.saferindicators.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.saferindicators.assessment.Case;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.place.AreaKind;
import org.saferindicators.statistics.spc.XmrOptions;

/** Histories of every kind: of nothing, of a few, of all alike, of many millions, with gaps, breaks, decisions and targets. */
public final class RandomHistories {

    /** First month of every history. */
    public static final YearMonth FIRST = YearMonth.of(2013, 2);

    /** Last month of every history. */
    public static final YearMonth LAST = YearMonth.of(2018, 3);

    private static final int MONTHS = 62;
    private static final List<Integer> SIZES = List.of(1, 2, 5, 20, 300, 20_000, 20_000_000);

    private final Random random;
    private final Case facts = new Case();
    private final Calculation calculation;
    private final int size;
    private final int gaps;
    private final boolean fractions;

    /** Of a seed, so that a failure repeats. */
    public RandomHistories(long seed) {
        random = new Random(seed);
        calculation = any(Calculation.values());
        size = SIZES.get(random.nextInt(SIZES.size()));
        gaps = random.nextInt(4) == 0 ? 8 : 400;
        fractions = random.nextInt(6) == 0;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private YearMonth month() {
        return FIRST.plusMonths(random.nextInt(MONTHS));
    }

    /** One case: the area, some peers and two larger areas. */
    public Case facts() {
        facts.rule(rule(), any(Polarity.values())).calculated(calculation);
        if (calculation == Calculation.RATE) {
            facts.perHead(random.nextBoolean() ? 1_000 : 100_000);
        }
        if (random.nextInt(4) > 0) {
            facts.target(aim());
        }
        decisions();
        area(Case.BARKING);
        for (int peer = 0; peer < 5; peer++) {
            area(peer(peer));
        }
        area(random.nextBoolean() ? Case.FORCE : Case.LONDON);
        return facts;
    }

    /** A peer's code; it is part of the force. */
    private String peer(int peer) {
        String code = "peer-" + peer;
        facts.place(code, AreaKind.DISTRICT, Case.FORCE);
        return code;
    }

    private Rule rule() {
        return switch (random.nextInt(4)) {
            case 0 -> new Rule.PreviousYear(random.nextInt(6), 1);
            case 1 -> new Rule.Target(random.nextInt(6), 1);
            case 2 -> new Rule.Band(random.nextInt(3), 1);
            default -> new Rule.Monitoring(1);
        };
    }

    private Target.Aim aim() {
        double value = random.nextInt(size + 1);
        return switch (random.nextInt(4)) {
            case 0 -> new Target.Maximum(value * 12);
            case 1 -> new Target.Minimum(value);
            case 2 -> new Target.Within(value, value + random.nextInt(10));
            default -> new Target.ChangeOnLastYear(random.nextInt(200) - 100);
        };
    }

    private void decisions() {
        if (random.nextInt(4) == 0) {
            facts.breakAt(month().toString(), any(Comparability.values()));
        }
        List<Rebase> rebases = random.nextInt(3) == 0
                ? List.of(new Rebase(month(), "board", LocalDate.of(2018, 1, 1), "Another level."))
                : List.of();
        facts.trend(new TrendStyle(XmrOptions.STANDARD, rebases, any(TravelWindow.values())));
    }

    private void area(String code) {
        boolean flat = random.nextInt(6) == 0;
        int level = random.nextInt(size);
        boolean whole = random.nextInt(8) == 0;
        for (int i = 0; i < MONTHS; i++) {
            if (random.nextInt(gaps) > 0) {
                cell(code, FIRST.plusMonths(i).toString(), flat ? level : random.nextInt(size), whole);
            }
        }
        for (int year = 2012; year <= 2018; year++) {
            if (calculation == Calculation.RATE && random.nextInt(30) > 0) {
                facts.residents(code, year, persons());
            }
        }
    }

    private long persons() {
        return random.nextInt(40) == 0 ? 0 : 1L + random.nextInt(2 * size);
    }

    private void cell(String area, String month, int count, boolean whole) {
        double events = fractions ? count + random.nextInt(10) / 10.0 : count;
        switch (calculation) {
            case COUNT, RATE -> facts.count(area, month, events);
            case VALUE -> facts.count(area, month, random.nextInt(9) == 0 ? 0.0 - events : events);
            case PERCENTAGE, RATIO, REDUCTION -> parts(area, month, events, whole ? 0 : random.nextInt(size));
        }
    }

    private void parts(String area, String month, double events, double rest) {
        boolean above = random.nextInt(200) == 0;
        if (random.nextInt(300) == 0) {
            facts.count(area, month, 50);
        } else {
            facts.parts(area, month, above ? events + rest + 1 : events, events + rest);
        }
    }
}
