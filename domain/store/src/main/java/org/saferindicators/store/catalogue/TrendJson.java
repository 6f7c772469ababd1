package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.statistics.spc.RunLength;
import org.saferindicators.statistics.spc.XmrOptions;

/** How trends are read, as packs say it. */
final class TrendJson {

    private static final int HALF_A_YEAR = 6;
    private static final int QUARTER = 3;
    private static final int LONG_RUN = 8;

    private TrendJson() {}

    /** The headline window of a plan: named, or by the months its report says trends are based upon. */
    static TravelWindow headline(JsonNode plan) {
        if (plan.has("headlineWindow")) {
            return Json.word(plan, "headlineWindow", TravelWindow::ofWord);
        }
        return switch (plan.path("report").path("trendMonths").asInt(0)) {
            case HALF_A_YEAR -> TravelWindow.SIX_MONTHS;
            case QUARTER -> TravelWindow.QUARTER;
            default -> TravelWindow.ROLLING_12_MONTHS;
        };
    }

    /** The style of an indicator; a node that is missing says nothing. */
    static TrendStyle trend(JsonNode one, TravelWindow headlineOfPlan) {
        TravelWindow headline =
                one.has("headlineWindow") ? Json.word(one, "headlineWindow", TravelWindow::ofWord) : headlineOfPlan;
        boolean longRun = one.path("runLength").asInt(0) == LONG_RUN;
        XmrOptions chart = new XmrOptions(
                one.path("screening").asBoolean(true),
                longRun ? RunLength.EIGHT : RunLength.SEVEN,
                Optional.ofNullable(one.get("fixAfter")).map(JsonNode::asInt));
        return new TrendStyle(chart, Json.list(one, "rebases", TrendJson::rebase), headline);
    }

    private static Rebase rebase(JsonNode one) {
        return new Rebase(
                YearMonth.parse(text(one, "from")),
                text(one, "decidedBy"),
                LocalDate.parse(text(one, "decidedOn")),
                text(one, "why"));
    }
}
