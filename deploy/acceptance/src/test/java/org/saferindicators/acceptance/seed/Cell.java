package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One published cell.
 *
 * @param line line of the file, for the reader of a failure
 * @param plan slug of the plan
 * @param indicator slug of the indicator, or {@code report}
 * @param area code of the area
 * @param period in the one grammar
 * @param field what the cell shows
 * @param expected as published
 * @param route where the answer has to come from
 */
record Cell(
        long line,
        String plan,
        String indicator,
        String area,
        String period,
        String field,
        String expected,
        String route) {

    /** Whether an answer is the published one at the published precision, halves rounded away from zero. */
    boolean isAnsweredBy(@Nullable JsonNode answer) {
        if (answer == null || answer.isNull() || answer.isMissingNode()) {
            return false;
        }
        if (!answer.isNumber()) {
            return answer.asText().equals(expected);
        }
        BigDecimal published = new BigDecimal(expected);
        return answer.decimalValue()
                        .setScale(published.scale(), RoundingMode.HALF_UP)
                        .compareTo(published)
                == 0;
    }

    @Override
    public String toString() {
        return "line " + line + " " + String.join(" ", indicator, area, period, field, route);
    }
}
