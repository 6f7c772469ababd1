package org.saferindicators.store.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.indicator.Narrative;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.PageStyle;
import org.saferindicators.indicator.Plan;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;

/** A small catalogue that knows what the example records speak of. */
final class Declared {

    static final String PARTNERSHIP = "partnership.barking-dagenham";
    static final String POLICE = "police.mps";
    static final String PLAN = "barking-dagenham-csp-2017-18";

    static final Catalogue CATALOGUE = catalogue();

    private Declared() {}

    private static Catalogue catalogue() {
        return Catalogue.of(
                List.of(
                        dataset("metstats2-published", POLICE, measure("burglary", MeasureForm.COUNT)),
                        dataset(
                                "marac-safelives-published",
                                "marac.barking-dagenham",
                                measure("marac-repeat-referrals", MeasureForm.PROPORTION)),
                        dataset(
                                "moj-reoffending-published",
                                "yos.barking-dagenham",
                                measure("proven-reoffending", MeasureForm.PROPORTION),
                                measure("reoffences-per-reoffender", MeasureForm.RATIO),
                                measure("average-age", MeasureForm.VALUE)),
                        dataset("example-police-recorded", "police.example"),
                        withCategories("example-fire-incidents", "fire.example", "deliberate-fire", "hoax-call"),
                        dataset("marac-cases", "marac.barking-dagenham"),
                        dataset("barking-dagenham-partnership", PARTNERSHIP),
                        dataset("another-partnership", PARTNERSHIP)),
                List.of(plan()),
                Areas.of(Stream.of(
                                "E09000002",
                                "E09000004",
                                "E09000011",
                                "E09000016",
                                "E09000025",
                                "E09000026",
                                "E12000007",
                                "E23000001",
                                "reconstructed-district-1")
                        .map(code -> new Area(code, code, AreaKind.DISTRICT, List.of(), false))
                        .toList()));
    }

    private static Dataset dataset(String id, String feed, Measure... measures) {
        return new Dataset(
                id, id, feed, "E23000001", MissingRow.MISSING, "a source", "OGL", "thanks", 30, List.of(measures));
    }

    private static Dataset withCategories(String id, String feed, String... categories) {
        Dataset any = dataset(id, feed);
        return new Dataset(
                id,
                id,
                feed,
                any.reportingBody(),
                any.missingRow(),
                any.source(),
                any.licence(),
                any.attribution(),
                any.publishLagDays(),
                any.measures(),
                Set.of(categories),
                Optional.empty());
    }

    private static Measure measure(String id, MeasureForm form) {
        return new Measure(id, id, form, "things");
    }

    private static Plan plan() {
        List<Indicator> indicators = Stream.of(
                        "residential-burglary",
                        "gun-crime",
                        "first-time-entrants",
                        "burglary",
                        "domestic-abuse-rate",
                        "marac-repeat-referrals",
                        "arson-incidents")
                .map(Declared::indicator)
                .toList();
        Outcome safer = new Outcome("safer-streets", "Safer streets", List.of("burglary"));
        return new Plan(
                PLAN,
                1,
                LocalDate.parse("2017-04-01"),
                "A plan",
                "E09000002",
                Set.of(
                        "metstats2-published",
                        "marac-safelives-published",
                        "moj-reoffending-published",
                        "barking-dagenham-partnership"),
                List.of(FinancialYear.ofLabel("2017/18")),
                List.of(safer),
                indicators,
                PageStyle.plain());
    }

    private static Indicator indicator(String id) {
        return new Indicator(
                PLAN,
                id,
                id,
                new Narrative(
                        "d", "h", "g", "w", Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()),
                "a source",
                "a role",
                "offences",
                Polarity.LOWER_IS_BETTER,
                "metstats2-published",
                Optional.of("burglary"),
                Calculation.COUNT,
                Basis.MONTH,
                0,
                new Rule.Monitoring(1),
                List.of(),
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Comparison.PreviousYear(),
                false,
                Optional.empty(),
                TrendStyle.standard());
    }
}
