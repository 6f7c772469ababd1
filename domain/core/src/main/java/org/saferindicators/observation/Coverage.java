package org.saferindicators.observation;

import java.time.YearMonth;
import java.util.List;

/**
 * How much of what was asked for is there.
 *
 * @param months months asked for
 * @param missingMonths those without a figure, in order
 * @param areas areas asked for: 1, or the parts of an area that is added up
 * @param missingAreas codes of the parts left out, in order
 */
public record Coverage(int months, List<YearMonth> missingMonths, int areas, List<String> missingAreas) {

    /** Copies the lists. */
    public Coverage {
        missingMonths = List.copyOf(missingMonths);
        missingAreas = List.copyOf(missingAreas);
    }

    /** Everything asked for is there, for one area. */
    public static Coverage whole(int months) {
        return new Coverage(months, List.of(), 1, List.of());
    }
}
