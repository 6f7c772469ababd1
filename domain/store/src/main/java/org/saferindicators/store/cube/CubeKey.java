package org.saferindicators.store.cube;

import java.util.Comparator;
import org.saferindicators.period.MonthRange;

/**
 * One cell of a dataset: the same months are the same cell however the period was written.
 *
 * @param measure id of the measure
 * @param area code of the area
 * @param months the months
 */
public record CubeKey(String measure, String area, MonthRange months) implements Comparable<CubeKey> {

    private static final Comparator<CubeKey> ORDER =
            Comparator.comparing(CubeKey::measure).thenComparing(CubeKey::area).thenComparing(CubeKey::months);

    @Override
    public int compareTo(CubeKey other) {
        return ORDER.compare(this, other);
    }
}
