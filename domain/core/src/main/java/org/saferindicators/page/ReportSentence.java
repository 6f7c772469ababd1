package org.saferindicators.page;

import java.util.stream.Collectors;
import org.saferindicators.assessment.BesideArea;
import org.saferindicators.assessment.ChangeFrom;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.Shown;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialQuarter;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.Rounding;

/**
 * A status as a board reads it: {@code Financial year to date to January 2018 (1,319) is 26.1 % higher (+273) than the
 * same point last year (1,046); London is up 13.0 %.}
 */
final class ReportSentence {

    private ReportSentence() {}

    static String of(IndicatorStatus status) {
        String beside = status.comparators().stream()
                .map(ReportSentence::beside)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining());
        return own(status) + beside + ".";
    }

    private static String own(IndicatorStatus status) {
        String window = window(status.question());
        return switch (status.current().figure()) {
            case Figure.Known known -> window + " (" + value(status, known) + ")" + change(status);
            case Figure.Absent absent ->
                window + ": no figure, " + clause(absent.absence().text());
            case Figure.Refused refused ->
                window + ": no figure, " + clause(refused.refusal().text());
        };
    }

    private static String value(IndicatorStatus status, Figure.Known known) {
        return Shown.value(status.question().indicator(), known.amount().value());
    }

    private static String change(IndicatorStatus status) {
        ChangeFrom change = status.change();
        if (change.difference().isEmpty() || status.comparator().quantity().isEmpty()) {
            return change.refusal()
                    .map(refusal -> " has no comparison: " + clause(refusal.text()))
                    .orElse("");
        }
        double base = status.comparator().quantity().get().value();
        Indicator indicator = status.question().indicator();
        return moved(indicator, change, change.difference().get()) + than(status.question()) + " ("
                + Shown.value(indicator, base) + ")";
    }

    private static String moved(Indicator indicator, ChangeFrom change, double difference) {
        if (difference == 0) {
            return " is the same as ";
        }
        String way = difference > 0 ? "higher" : "lower";
        String signed = Shown.difference(indicator, difference);
        return change.percent()
                .map(percent -> " is " + Rounding.size(percent, 1) + " % " + way + " (" + signed + ") than ")
                .orElseGet(() -> " is " + signed.replaceFirst("^[+-]", "") + " " + way + " than ");
    }

    private static String than(StatusQuestion question) {
        boolean lastYear = question.indicator().comparison() instanceof Comparison.PreviousYear;
        return lastYear && question.basis() == Basis.FINANCIAL_YEAR_TO_DATE
                ? "the same point last year"
                : question.indicator().comparison().label();
    }

    private static String window(StatusQuestion question) {
        MonthRange window = question.window();
        String last = Shown.window(MonthRange.of(window.last()));
        return switch (question.basis()) {
            case FINANCIAL_YEAR_TO_DATE -> "Financial year to date to " + last;
            case ROLLING_12_MONTHS -> "The 12 months to " + last;
            case FINANCIAL_YEAR ->
                "Financial year " + FinancialYear.containing(window.last()).label();
            case SNAPSHOT ->
                "At the end of " + FinancialYear.containing(window.last()).label();
            case QUARTER -> quarter(window);
            case MONTH, SPAN, COHORT -> Shown.window(window);
        };
    }

    private static String quarter(MonthRange window) {
        FinancialQuarter quarter = FinancialQuarter.containing(window.last());
        return "Quarter " + quarter.number() + " of " + quarter.year().label()
                + (window.equals(quarter.months()) ? "" : " so far");
    }

    private static String beside(BesideArea beside) {
        return beside.change()
                .percent()
                .map(percent -> "; " + beside.area().name() + way(percent))
                .orElse("");
    }

    private static String way(double percent) {
        if (percent == 0) {
            return " is unchanged";
        }
        return " is " + (percent > 0 ? "up " : "down ") + Rounding.size(percent, 1) + " %";
    }

    private static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
