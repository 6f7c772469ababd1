package org.saferindicators.trend;

import java.util.Optional;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.assessment.Performance;
import org.saferindicators.assessment.RagRule;
import org.saferindicators.assessment.TargetInForce;
import org.saferindicators.assessment.Targets;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.FinancialYear;

/** What a projected year would be by the indicator's rule: against the whole year's target, or last year's figure. */
final class ProjectedStatus {

    private final Evidence evidence;
    private final IndicatorFigures figures;
    private final TrendQuestion question;

    ProjectedStatus(Evidence evidence, IndicatorFigures figures, TrendQuestion question) {
        this.evidence = evidence;
        this.figures = figures;
        this.question = question;
    }

    /** Empty where the rule has nothing to set a whole year against. */
    Optional<Performance> status(FinancialYear year, Quantity projected) {
        Indicator indicator = question.indicator();
        String area = question.area().code();
        boolean onLastYear = indicator.comparison() instanceof Comparison.PreviousYear;
        Optional<Quantity> lastYear = onLastYear
                ? figures.figure(area, year.yearEarlier().months()).figure().quantity()
                : Optional.empty();
        Optional<TargetInForce> target = Targets.of(evidence, indicator, area, year.months(), lastYear);
        Optional<Target.Within> band = target.map(found -> found.target().aim())
                .filter(Target.Within.class::isInstance)
                .map(Target.Within.class::cast);
        RagRule.Inputs inputs = new RagRule.Inputs(
                Optional.of(projected.value()),
                lastYear.map(Quantity::value),
                "last year",
                target.flatMap(TargetInForce::forWindow),
                band.map(Target.Within::lower),
                band.map(Target.Within::upper),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                indicator.polarity(),
                indicator.decimals());
        return isOfYear(indicator.rule())
                ? Optional.of(RagRule.decide(indicator.rule(), inputs))
                        .filter(found -> found.status() != Status.UNAVAILABLE)
                : Optional.empty();
    }

    private static boolean isOfYear(Rule rule) {
        return rule instanceof Rule.Target || rule instanceof Rule.PreviousYear || rule instanceof Rule.Band;
    }
}
