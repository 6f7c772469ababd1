package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.feed.Population;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.Figure;

/**
 * An indicator's figure with the population it was divided by.
 *
 * @param figure the figure
 * @param population denominator of a rate; present even where the numerator is not
 */
public record Figured(Figure figure, Optional<Population> population) {

    /** The same, absent for this reason. */
    Figured without(Absence absence) {
        return new Figured(new Figure.Absent(figure.months(), absence, figure.coverage()), population);
    }
}
