package org.saferindicators.store.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;

/**
 * One measure of one dataset.
 *
 * @param dataset id of the dataset
 * @param measure id of the measure
 */
public record MeasureKey(String dataset, String measure) {

    /** The measures that any plan reads. */
    public static Set<MeasureKey> ofPlans(Catalogue catalogue) {
        return ofIndicators(catalogue.plans().stream()
                .map(Plan::indicators)
                .flatMap(List::stream)
                .toList());
    }

    /** The measures that these indicators read. */
    public static Set<MeasureKey> ofIndicators(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(one -> one.measure().map(id -> new MeasureKey(one.dataset(), id)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
