package org.saferindicators.ingest.rig;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Counted;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.indicator.Narrative;
import org.saferindicators.indicator.PageStyle;
import org.saferindicators.indicator.Plan;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.observation.BodyAreas;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.Era;
import org.saferindicators.period.Basis;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;
import org.saferindicators.place.Membership;
import org.saferindicators.store.counting.Declared;

/** One police dataset {@code crimes}, one fire dataset {@code fires}, ten districts and a force. */
public final class TestCatalogue {

    public static final String FEED = "police.test";
    public static final String TOPIC = "feed.police.test.v1";
    public static final String BODY = "force";

    private static final List<Membership> PART_OF_BODY =
            List.of(new Membership(BODY, Optional.empty(), Optional.empty()));
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private TestCatalogue() {}

    /** As a worker goes by it; nothing in the database contradicts it. */
    public static Declarations declarations(DataSource source) {
        Dataset events = get().dataset("events").orElseThrow();
        Counter counter = new Counter(List.of(new Era(LocalDate.MIN, events, new BodyAreas(get().areas(), BODY))));
        Declared declared = new Declared(0, TODAY, get(), Map.of("events", counter));
        return new Declarations(
                source, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), declared);
    }

    public static Catalogue get() {
        List<Area> areas = new ArrayList<>(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Area("district-" + i, "District " + i, AreaKind.DISTRICT, PART_OF_BODY, true))
                .toList());
        areas.add(new Area("abroad", "Abroad", AreaKind.DISTRICT, List.of(), true));
        areas.add(new Area(BODY, "Force", AreaKind.FORCE, List.of(), true));
        Plan plan = new Plan(
                "plan",
                1,
                LocalDate.of(2020, 1, 1),
                "Plan",
                "district-1",
                Set.of("crimes", "fires", "events"),
                List.of(),
                List.of(),
                List.of(indicator()),
                PageStyle.plain());
        return Catalogue.of(
                List.of(dataset("crimes", FEED), dataset("fires", "fire.test"), events()),
                List.of(plan),
                Areas.of(areas));
    }

    private static Indicator indicator() {
        return new Indicator(
                "plan",
                "all",
                "All",
                new Narrative(
                        "d", "h", "g", "w", Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()),
                "a source",
                "a role",
                "offences",
                Polarity.LOWER_IS_BETTER,
                "events",
                Optional.of("all"),
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

    private static Dataset dataset(String id, String feed) {
        return new Dataset(
                id,
                id,
                feed,
                BODY,
                MissingRow.ZERO,
                "test",
                "test",
                "test",
                30,
                List.of(
                        new Measure("burglary", "Burglary", MeasureForm.COUNT, "offences"),
                        new Measure("robbery", "Robbery", MeasureForm.COUNT, "offences"),
                        new Measure("solved", "Solved", MeasureForm.PROPORTION, "offences")));
    }

    private static Dataset events() {
        EventRule every = EventRule.every(EventKind.OFFENCE);
        EventRule hate = new EventRule(
                EventKind.OFFENCE,
                Set.of(),
                Set.of(),
                Set.of("hate-race", "hate-religion"),
                Set.of(),
                new Counted.Records(),
                AreaKind.DISTRICT);
        return new Dataset(
                "events",
                "events",
                FEED,
                BODY,
                MissingRow.ZERO,
                "test",
                "test",
                "test",
                30,
                List.of(
                        counted("all", every),
                        counted("burglary", every.ofCategory("burglary")),
                        counted("hate", hate),
                        counted("repeats", every.counting(new Counted.Repeats(SubjectRole.VICTIM))),
                        counted(
                                "victims",
                                every.counting(new Counted.Distinct(
                                        SubjectRole.VICTIM, Set.of(Basis.MONTH, Basis.FINANCIAL_YEAR)))),
                        counted("asb", EventRule.every(EventKind.INCIDENT))));
    }

    private static Measure counted(String id, EventRule rule) {
        return new Measure(id, id, MeasureForm.COUNT, "events", Optional.of(rule));
    }
}
