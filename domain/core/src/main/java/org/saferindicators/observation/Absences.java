package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.period.MonthRange;

/** What agencies said about figures that are not there. */
public interface Absences {

    /**
     * The absence declared for this series and these months, or for a window that covers them.
     *
     * @param since what was declared on days before is over
     */
    Optional<Absence> declared(SeriesKey series, MonthRange months, LocalDate since);
}
