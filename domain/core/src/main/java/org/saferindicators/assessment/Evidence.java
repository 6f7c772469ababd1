package org.saferindicators.assessment;

import java.time.LocalDate;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figures;

/**
 * Everything known at one day: figures, statements and definitions together.
 *
 * @param catalogue the declarations
 * @param figures the fed figures
 * @param statements what people said
 * @param asAt the day, in Europe/London; it decides what is due
 */
public record Evidence(Catalogue catalogue, Figures figures, Statements statements, LocalDate asAt) {

    /**
     * The dataset an indicator reads.
     *
     * @throws IllegalStateException when the catalogue does not declare it, which its loader refuses
     */
    public Dataset datasetOf(Indicator indicator) {
        return catalogue
                .dataset(indicator.dataset())
                .orElseThrow(() -> new IllegalStateException("no dataset " + indicator.dataset()));
    }
}
