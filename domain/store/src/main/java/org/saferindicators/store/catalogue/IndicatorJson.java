package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saferindicators.indicator.Break;
import org.saferindicators.indicator.BreakKind;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Cohort;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Narrative;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.period.Basis;

/** The indicators of a plan's pack. */
final class IndicatorJson {

    private IndicatorJson() {}

    static Indicator indicator(JsonNode one, String plan, List<String> comparatorsOfPlan, TravelWindow headlineOfPlan) {
        return new Indicator(
                plan,
                text(one, "id"),
                text(one, "title"),
                narrative(one),
                text(one, "source"),
                text(one, "leadRole"),
                text(one, "unit"),
                Json.word(one, "polarity", Polarity::ofWord),
                text(one, "dataset"),
                Json.maybe(one, "measure"),
                Json.word(one, "calculation", Calculation::ofWord),
                Json.word(one, "basis", Basis::ofWord),
                one.required("decimals").asInt(),
                RuleJson.rule(one.required("rule")),
                Json.list(one, "breaks", IndicatorJson::breakOf),
                one.path("additive").asBoolean(true),
                Json.texts(one, "strands"),
                one.has("comparators") ? Json.texts(one, "comparators") : comparatorsOfPlan,
                Optional.ofNullable(one.get("population")).map(IndicatorJson::population),
                Optional.ofNullable(one.get("cohort")).map(IndicatorJson::cohort),
                Json.maybe(one, "ageRange"),
                Optional.ofNullable(one.get("comparison"))
                        .map(RuleJson::comparison)
                        .orElseGet(Comparison.PreviousYear::new),
                one.path("children").asBoolean(false),
                Json.maybe(one, "area"),
                TrendJson.trend(one.path("trend"), headlineOfPlan));
    }

    private static Narrative narrative(JsonNode one) {
        return new Narrative(
                text(one, "definition"),
                text(one, "howItWorks"),
                text(one, "whatGoodLooksLike"),
                text(one, "whyItMatters"),
                Json.maybe(one, "issuesToConsider"),
                Json.list(one, "contradictions", entry -> text(entry, "text")),
                Json.list(one, "notes", entry -> text(entry, "text")),
                Optional.ofNullable(one.get("locations")).map(JsonNode::asInt),
                Json.maybe(one, "estimateAsAt").map(YearMonth::parse));
    }

    private static Break breakOf(JsonNode one) {
        return new Break(
                text(one, "from"),
                Json.word(one, "kind", BreakKind::ofWord),
                Json.word(one, "effect", Comparability::ofWord),
                text(one, "text"),
                text(one, "source"),
                Optional.ofNullable(one.get("shift")).map(IndicatorJson::shift));
    }

    private static Break.Shift shift(JsonNode shift) {
        return new Break.Shift(shift.required("value").asDouble(), text(shift, "unit"));
    }

    private static PopulationBase population(JsonNode one) {
        JsonNode year = one.path("year");
        return new PopulationBase(
                text(one, "series"),
                text(one, "ageBand"),
                year.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(year.asInt()),
                one.required("per").asInt());
    }

    private static Cohort cohort(JsonNode one) {
        return new Cohort(
                one.required("months").asInt(),
                one.required("followUpMonths").asInt(),
                one.required("courtMonths").asInt());
    }
}
