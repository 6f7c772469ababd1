package org.saferindicators.api.status;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;

/**
 * A period.
 *
 * @param label as it can be asked for
 * @param from first day
 * @param to last day
 * @param months how many months
 */
@Schema(name = "Period", description = "A period and the days it means.")
public record PeriodView(
        @Schema(description = "The period as it can be asked for.", examples = "2017-04/2018-01")
        String label,

        @Schema(description = "First day.", examples = "2017-04-01")
        LocalDate from,

        @Schema(description = "Last day.", examples = "2018-01-31")
        LocalDate to,

        @Schema(description = "How many months.", examples = "10")
        int months) {

    /** A period asked for, and the months it means on its basis. */
    public static PeriodView of(Period label, MonthRange window) {
        return new PeriodView(
                label.toString(), window.start().atDay(1), window.last().atEndOfMonth(), window.length());
    }

    /** A run of months by its shortest form. */
    public static PeriodView of(MonthRange window) {
        return of(Period.of(window), window);
    }
}
