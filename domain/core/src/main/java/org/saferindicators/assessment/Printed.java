package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statistic;
import org.saferindicators.indicator.Rule;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;

/** The printed statistics that belong to a question. */
final class Printed {

    private static final Set<Statistic> OF_THE_YEAR =
            Set.of(Statistic.PROJECTION, Statistic.PROJECTED_CHANGE, Statistic.PROJECTED_CHANGE_PERCENT);

    private Printed() {}

    /** Those of the months asked for; on a page also those of its period, of its year to date, and projections of its year. */
    static List<PublishedFigure> of(Evidence evidence, StatusQuestion question) {
        return evidence
                .statements()
                .published(question.indicator(), question.area().code())
                .stream()
                .filter(one -> belongs(one, question))
                .toList();
    }

    private static boolean belongs(PublishedFigure one, StatusQuestion question) {
        MonthRange months = one.period().months();
        return months.equals(question.window())
                || (question.page().isPresent() && isOfPage(one, question.pageMonths()));
    }

    private static boolean isOfPage(PublishedFigure one, MonthRange page) {
        MonthRange months = one.period().months();
        FinancialYear year = FinancialYear.containing(page.last());
        return months.equals(page)
                || months.equals(year.toDate(page.last()))
                || (months.equals(year.months()) && OF_THE_YEAR.contains(one.statistic()));
    }

    /** The change that a rule reads. */
    static Optional<Double> change(Rule rule, List<PublishedFigure> published) {
        return rule instanceof Rule.Printed printed
                ? published.stream()
                        .filter(one ->
                                one.statistic().word().equals(printed.change().word()))
                        .flatMap(one -> one.value().stream())
                        .findFirst()
                : Optional.empty();
    }
}
