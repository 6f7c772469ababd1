package org.saferindicators.feed;

import java.util.Optional;
import org.saferindicators.observation.Amount;
import org.saferindicators.period.Period;

/**
 * A figure already added up by the agency.
 *
 * @param dataset id of the dataset
 * @param submission the submission it is a row of
 * @param row its number there, from 1
 * @param measure id of the measure
 * @param area code of the area
 * @param period what it is the figure of
 * @param amount the figure
 * @param provisional true until the agency calls it final
 * @param note a remark of the agency
 */
public record Measurement(
        String dataset,
        String submission,
        int row,
        String measure,
        String area,
        Period period,
        Amount amount,
        boolean provisional,
        Optional<String> note)
        implements Row {

    @Override
    public String type() {
        return "measurement";
    }
}
