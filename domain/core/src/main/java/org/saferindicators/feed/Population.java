package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many persons lived in an area.
 *
 * @param dataset id of the dataset
 * @param series slug of the series of estimates
 * @param area code of the area
 * @param year the year whose 30 June it is for
 * @param ageBand {@code all} or ages such as {@code 10-17}
 * @param persons number of persons, above 0
 * @param estimate how it was made: census, mid-year, projection, fixed
 * @param knownOn day from which it counts as known
 */
public record Population(
        String dataset,
        String series,
        String area,
        int year,
        String ageBand,
        long persons,
        String estimate,
        Optional<LocalDate> knownOn)
        implements Statement {

    @Override
    public String type() {
        return "population";
    }

    @Override
    public Optional<String> plan() {
        return Optional.empty();
    }

    @Override
    public String naturalKey() {
        return String.join("|", series, area, Integer.toString(year), ageBand);
    }
}
