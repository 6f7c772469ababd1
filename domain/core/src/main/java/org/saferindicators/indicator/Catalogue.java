package org.saferindicators.indicator;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saferindicators.place.Areas;

/** Everything declared: datasets, plans with their indicators, and areas. Immutable. */
public final class Catalogue {

    private final Map<String, Dataset> datasets;
    private final Map<String, Plan> plans;
    private final Areas areas;

    private Catalogue(Map<String, Dataset> datasets, Map<String, Plan> plans, Areas areas) {
        this.datasets = datasets;
        this.plans = plans;
        this.areas = areas;
    }

    /** Of these declarations; an id that stands twice is refused. */
    public static Catalogue of(Collection<Dataset> datasets, Collection<Plan> plans, Areas areas) {
        return new Catalogue(byId(datasets, Dataset::id), byId(plans, Plan::id), areas);
    }

    private static <T> Map<String, T> byId(Collection<T> declared, Function<T, String> id) {
        return declared.stream()
                .collect(toMap(
                        id,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException(id.apply(one) + " is declared twice");
                        },
                        LinkedHashMap::new));
    }

    /** The dataset with this id. */
    public Optional<Dataset> dataset(String id) {
        return Optional.ofNullable(datasets.get(id));
    }

    /** The plan with this id. */
    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    /** Every area. */
    public Areas areas() {
        return areas;
    }

    /** All plans, in the order they were declared. */
    public List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    /** All datasets, in the order they were declared. */
    public List<Dataset> datasets() {
        return List.copyOf(datasets.values());
    }

    /** The indicators with this id, one for each plan that has it. */
    public List<Indicator> indicators(String id) {
        return plans.values().stream()
                .flatMap(plan -> plan.indicator(id).stream())
                .toList();
    }
}
