package org.saferindicators.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statistic;
import org.saferindicators.indicator.Break;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Origin;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.Change;

/** Sets a window against the one it is compared with, minding the breaks between them and their lengths. */
public final class Changes {

    private static final int LONGEST_LOOK_BACK = 50;

    private final Indicator indicator;
    private final MonthRange current;
    private final MonthRange earlier;
    private final String label;

    /** Of an indicator from the window it is compared with by declaration. */
    public Changes(Indicator indicator, MonthRange current, MonthRange earlier) {
        this(indicator, current, earlier, indicator.comparison().label());
    }

    private Changes(Indicator indicator, MonthRange current, MonthRange earlier, String label) {
        this.indicator = indicator;
        this.current = current;
        this.earlier = earlier;
        this.label = label;
    }

    /** Of an indicator from the same months a year earlier, whatever it is compared with otherwise. */
    public static Changes onYearEarlier(Indicator indicator, MonthRange current) {
        return new Changes(indicator, current, current.minusYears(1), new Comparison.PreviousYear().label());
    }

    /** The change between two figures, or the printed one where there is nothing to compute from. */
    public ChangeFrom between(Places.Compared compared, List<PublishedFigure> published) {
        Optional<Break> breakBetween = worstBreak();
        Comparability comparability = breakBetween.map(Break::effect).orElse(Comparability.COMPARABLE);
        if (comparability == Comparability.NOT_COMPARABLE) {
            return refused(comparability, breakRefusal(breakBetween.orElseThrow()), List.of());
        }
        List<String> caveats = cautions(breakBetween);
        if (current.length() != earlier.length()) {
            return refused(comparability, unequal(), caveats);
        }
        Optional<Quantity> now = compared.current().quantity();
        Optional<Quantity> then = compared.earlier().quantity();
        if (now.isEmpty() || then.isEmpty()) {
            return withoutInputs(comparability, caveats, lacking(compared), published);
        }
        Change change = Change.between(now.get().value(), then.get().value());
        return computed(comparability, caveats, change);
    }

    /** Nine months are never set against twelve; the same nine of the earlier year would be comparable. */
    private Refusal unequal() {
        Optional<MonthRange> like = IntStream.rangeClosed(1, LONGEST_LOOK_BACK)
                .mapToObj(current::minusYears)
                .filter(earlier::covers)
                .findFirst();
        return new Refusal(
                RefusalReason.UNEQUAL_PERIODS,
                current.length() + " months (" + Shown.window(current) + ") are not compared with " + earlier.length()
                        + " (" + Shown.window(earlier) + ").",
                like.map(months -> "the same " + months.length() + " months, " + Shown.window(months))
                        .orElse("two windows of the same length"));
    }

    private static List<String> cautions(Optional<Break> breakBetween) {
        return breakBetween.filter(found -> found.effect() == Comparability.CAUTION).stream()
                .map(found -> "Break " + found.from() + ": " + found.text())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private ChangeFrom computed(Comparability comparability, List<String> caveats, Change change) {
        boolean inPoints = indicator.calculation().isPercentage();
        Optional<Refusal> refusal = Optional.empty();
        if (change.base() == Change.Base.ZERO_BASE && !inPoints) {
            refusal = Optional.of(
                    new Refusal(RefusalReason.ZERO_BASE, "There is no percentage on a base of 0.", "the difference"));
        }
        if (change.base() == Change.Base.SMALL_BASE && !inPoints) {
            caveats.add("Small base: below " + (int) Change.SMALL_BASE + " a percentage says little.");
        }
        return new ChangeFrom(
                Optional.of(change.difference()),
                inPoints ? Optional.empty() : change.percent(),
                inPoints,
                comparability,
                Origin.COMPUTED,
                refusal,
                caveats);
    }

    /** Why there is nothing to compute from. */
    private String lacking(Places.Compared compared) {
        boolean noCurrent = compared.current().quantity().isEmpty();
        if ((noCurrent ? compared.current() : compared.earlier()) instanceof Figure.Refused refused) {
            return refused.refusal().text();
        }
        return "There is no figure for " + (noCurrent ? "the window itself" : label) + ".";
    }

    private ChangeFrom withoutInputs(
            Comparability comparability, List<String> caveats, String lacking, List<PublishedFigure> published) {
        Refusal refusal = new Refusal(RefusalReason.NO_INPUTS, lacking, "the figures that are there");
        Optional<Double> difference = printed(published, Statistic.CHANGE);
        Optional<Double> percent = printed(published, Statistic.CHANGE_PERCENT);
        Origin origin = difference.isPresent() || percent.isPresent() ? Origin.PUBLISHED : Origin.COMPUTED;
        boolean inPoints = indicator.calculation().isPercentage();
        return new ChangeFrom(difference, percent, inPoints, comparability, origin, Optional.of(refusal), caveats);
    }

    private Optional<Double> printed(List<PublishedFigure> published, Statistic statistic) {
        return published.stream()
                .filter(one ->
                        one.statistic() == statistic && one.period().months().equals(current))
                .flatMap(one -> one.value().stream())
                .findFirst();
    }

    private ChangeFrom refused(Comparability comparability, Refusal refusal, List<String> caveats) {
        boolean inPoints = indicator.calculation().isPercentage();
        return new ChangeFrom(
                Optional.empty(),
                Optional.empty(),
                inPoints,
                comparability,
                Origin.COMPUTED,
                Optional.of(refusal),
                caveats);
    }

    private Refusal breakRefusal(Break found) {
        return new Refusal(
                RefusalReason.NOT_COMPARABLE,
                "Figures before and from " + found.from() + " differ in kind: " + found.text(),
                "each window by itself, or windows on one side of " + found.from());
    }

    private Optional<Break> worstBreak() {
        return indicator.breaks().stream()
                .filter(one -> one.liesBetween(earlier, current))
                .max(Comparator.comparing(Break::effect));
    }
}
