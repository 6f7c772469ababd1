package org.saferindicators.api.catalogue;

import java.util.List;
import java.util.Optional;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.place.Area;

/** Finds what callers name; what is not there is a problem that names the parameter. */
public final class Named {

    private Named() {}

    /** The plan with this id. */
    public static Plan plan(Catalogue catalogue, String id) {
        return catalogue
                .plan(id)
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.UNKNOWN_PLAN,
                        "plan",
                        "There is no plan " + ProblemException.quoted(id) + ".",
                        catalogue.plans().stream().map(Plan::id).toList()));
    }

    /** The area with this code. */
    public static Area area(Catalogue catalogue, String parameter, String code) {
        return catalogue
                .areas()
                .find(code)
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.UNKNOWN_AREA,
                        parameter,
                        "There is no area " + ProblemException.quoted(code) + "; /v1/areas lists them."));
    }

    /** The indicator with this id in the plan named, or in the only plan that has it. */
    public static Indicator indicator(Catalogue catalogue, String id, Optional<String> plan) {
        List<Indicator> found = plan.map(
                        one -> plan(catalogue, one).indicator(id).stream().toList())
                .orElseGet(() -> catalogue.indicators(id));
        if (found.isEmpty()) {
            String where = plan.map(one -> " in the plan " + one).orElse("");
            throw ProblemException.about(
                    ProblemCode.UNKNOWN_INDICATOR,
                    "indicator",
                    "There is no indicator " + ProblemException.quoted(id) + where + "; /v1/indicators lists them.");
        }
        if (found.size() > 1) {
            List<String> plans = found.stream().map(Indicator::plan).toList();
            throw ProblemException.about(
                    ProblemCode.AMBIGUOUS_INDICATOR,
                    "plan",
                    "The indicator " + id + " stands in the plans " + String.join(", ", plans) + ": name one.",
                    plans);
        }
        return found.getFirst();
    }
}
