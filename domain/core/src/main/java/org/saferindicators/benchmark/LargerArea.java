package org.saferindicators.benchmark;

import java.util.Optional;
import org.saferindicators.assessment.BesideArea;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.peer.Against;

/**
 * A region, country, force or other area to compare with.
 *
 * @param beside the area with its change over the same two windows
 * @param figure its figure: of the window, or the latest of an earlier year
 * @param earlier the months of that figure, where they are others than those asked for
 * @param against the area's interval against its value; only over the same months
 * @param outside that its value lies outside the range of its own parts
 */
public record LargerArea(
        BesideArea beside,
        Figure figure,
        Optional<MonthRange> earlier,
        Optional<Against> against,
        Optional<OutsideRange> outside) {

    /**
     * A value that cannot be an average of the parts.
     *
     * @param lowest lowest value of a part
     * @param highest highest value of a part
     * @param parts how many parts have a figure
     */
    public record OutsideRange(double lowest, double highest, int parts) {}
}
