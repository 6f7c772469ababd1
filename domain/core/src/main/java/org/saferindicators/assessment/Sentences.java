package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Origin;
import org.saferindicators.observation.Quantity;
import org.saferindicators.statistics.Rounding;

/** Says a status in one sentence, out of the figures it was made from. */
final class Sentences {

    private Sentences() {}

    static String of(
            StatusQuestion question,
            Figure current,
            Figure comparator,
            ChangeFrom change,
            Performance performance,
            List<BesideArea> beside) {
        Indicator indicator = question.indicator();
        String head =
                indicator.title() + " in " + question.area().name() + ", " + Shown.window(question.window()) + ": ";
        String others =
                beside.stream().flatMap(area -> other(indicator, area).stream()).collect(Collectors.joining());
        return head + figure(indicator, current) + change(indicator, current, comparator, change)
                + verdict(performance, current) + others + ".";
    }

    private static String figure(Indicator indicator, Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Shown.value(indicator, known.amount().value());
            case Figure.Absent absent -> "no figure (" + clause(absent.absence().text()) + ")";
            case Figure.Refused refused ->
                "no figure (" + clause(refused.refusal().text()) + ")";
        };
    }

    private static String change(Indicator indicator, Figure current, Figure comparator, ChangeFrom change) {
        if (change.comparability() == Comparability.NOT_COMPARABLE) {
            return ", not comparable with the year before";
        }
        Optional<Quantity> base = current.quantity().flatMap(ignored -> comparator.quantity());
        if (base.isEmpty() || change.difference().isEmpty()) {
            return "";
        }
        String on = " on " + Shown.value(indicator, base.get().value());
        return moved(indicator, change, change.difference().get()) + on;
    }

    private static String moved(Indicator indicator, ChangeFrom change, double difference) {
        if (difference == 0) {
            return ", no change";
        }
        String size = Rounding.size(difference, indicator.decimals()) + (change.inPoints() ? " percentage points" : "");
        String percent = change.percent()
                .map(share -> " (" + Rounding.size(share, 1) + " %)")
                .orElse("");
        return (difference > 0 ? ", up " : ", down ") + size + percent;
    }

    private static String verdict(Performance performance, Figure current) {
        if (performance.status() == Status.UNAVAILABLE) {
            return current.quantity().isEmpty()
                    ? "; no computed status"
                    : "; no computed status: " + clause(performance.because());
        }
        return ", " + performance.status().word() + " because " + performance.because();
    }

    private static Optional<String> other(Indicator indicator, BesideArea beside) {
        ChangeFrom change = beside.change();
        Optional<String> moved = change.percent()
                .map(Shown::percent)
                .or(() -> change.difference().map(difference -> Shown.difference(indicator, difference)));
        String source = change.origin() == Origin.PUBLISHED ? " (published)" : "";
        return moved.map(text -> "; " + beside.area().name() + " " + text + source)
                .or(() -> beside.figure()
                        .quantity()
                        .map(value -> "; " + beside.area().name() + " " + Shown.value(indicator, value.value())));
    }

    private static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
