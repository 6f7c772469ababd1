package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.indicator.BoardReport;
import org.saferindicators.indicator.ChildArea;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.PageStyle;
import org.saferindicators.indicator.Plan;
import org.saferindicators.indicator.RollUp;
import org.saferindicators.indicator.Scale;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.period.FinancialYear;

/** The plan of a plan's pack. */
final class PlanJson {

    private static final int AFTER_FY = 2;

    private PlanJson() {}

    static Plan plan(JsonNode pack) {
        JsonNode plan = pack.required("plan");
        String id = text(plan, "id");
        List<String> comparators = Json.texts(plan, "comparators");
        TravelWindow headline = TrendJson.headline(plan);
        return new Plan(
                id,
                pack.required("version").asInt(),
                LocalDate.parse(text(pack, "knownFrom")),
                text(plan, "title"),
                text(plan, "area"),
                Set.copyOf(Json.list(pack, "datasets", one -> text(one, "id"))),
                Json.list(plan, "years", PlanJson::year),
                Json.list(plan, "outcomes", PlanJson::outcome),
                Json.list(pack, "indicators", one -> IndicatorJson.indicator(one, id, comparators, headline)),
                style(plan));
    }

    private static PageStyle style(JsonNode plan) {
        return new PageStyle(
                plan.has("scale") ? Json.word(plan, "scale", Scale::ofWord) : Scale.RAG,
                plan.has("rollUp") ? Json.word(plan, "rollUp", RollUp::ofWord) : RollUp.WORST,
                Json.list(plan, "children", one -> new ChildArea(text(one, "area"), text(one, "label"))),
                Json.maybe(plan, "comparisonText"),
                report(plan.path("report")));
    }

    private static BoardReport report(JsonNode one) {
        return new BoardReport(
                Json.maybe(one, "introduction"),
                Optional.ofNullable(one.get("trendMonths")).map(JsonNode::asInt),
                Json.list(one, "recommendations", entry -> text(entry, "text")),
                Json.texts(one, "contactRoles"),
                Json.list(one, "notes", entry -> text(entry, "text")));
    }

    private static FinancialYear year(JsonNode year) {
        return FinancialYear.ofLabel(year.asText().substring(AFTER_FY));
    }

    private static Outcome outcome(JsonNode one) {
        return new Outcome(text(one, "id"), text(one, "title"), Json.texts(one, "indicators"));
    }
}
