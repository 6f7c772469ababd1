package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.PrintedChange;
import org.saferindicators.indicator.Rule;
import org.saferindicators.period.Period;

/** How indicators are compared and coloured, as packs say it. */
final class RuleJson {

    private RuleJson() {}

    static Rule rule(JsonNode rule) {
        int version = rule.required("version").asInt();
        double tolerance = rule.path("tolerance").asDouble(0);
        return switch (text(rule, "kind")) {
            case "previous-year" -> new Rule.PreviousYear(tolerance, version);
            case "comparator" -> new Rule.Comparator(tolerance, version);
            case "benchmark" -> new Rule.Benchmark(text(rule, "area"), tolerance, version);
            case "published" ->
                new Rule.Printed(Json.word(rule, "statistic", PrintedChange::ofWord), tolerance, version);
            case "significance" ->
                new Rule.Significance(rule.required("confidence").asDouble(), version);
            case "target" -> new Rule.Target(tolerance, version);
            case "band" -> new Rule.Band(rule.path("margin").asDouble(0), version);
            case "monitoring" -> new Rule.Monitoring(version);
            case "assessed" -> new Rule.Assessed(version);
            default -> throw new IllegalStateException("the schema lets the rule " + rule + " pass");
        };
    }

    static Comparison comparison(JsonNode one) {
        return switch (text(one, "kind")) {
            case "previous-year" -> new Comparison.PreviousYear();
            case "year-end" -> new Comparison.YearEnd();
            case "previous-period" -> new Comparison.PreviousPeriod();
            case "baseline" -> new Comparison.Baseline(Period.parse(text(one, "period")));
            default -> throw new IllegalStateException("the schema lets the comparison " + one + " pass");
        };
    }
}
