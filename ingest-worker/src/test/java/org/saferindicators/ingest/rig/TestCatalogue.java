package org.saferindicators.ingest.rig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.indicator.Plan;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;

/** One police dataset {@code crimes}, one fire dataset {@code fires}, ten districts and a force. */
public final class TestCatalogue {

    public static final String FEED = "police.test";
    public static final String TOPIC = "feed.police.test.v1";
    public static final String BODY = "force";

    private TestCatalogue() {}

    public static Catalogue get() {
        List<Area> areas = new ArrayList<>(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Area("district-" + i, "District " + i, AreaKind.DISTRICT, List.of(), true))
                .toList());
        areas.add(new Area(BODY, "Force", AreaKind.FORCE, List.of(), true));
        Plan plan = new Plan(
                "plan",
                1,
                LocalDate.of(2020, 1, 1),
                "Plan",
                "district-1",
                Set.of("crimes", "fires"),
                List.of(),
                List.of(),
                List.of());
        return Catalogue.of(
                List.of(dataset("crimes", FEED), dataset("fires", "fire.test")), List.of(plan), Areas.of(areas));
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
}
