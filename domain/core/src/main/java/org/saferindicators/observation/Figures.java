package org.saferindicators.observation;

import java.util.Optional;
import org.saferindicators.period.MonthRange;

/** The fed figures as known at one day. Immutable; safe to read from any thread. */
public interface Figures {

    /** The figure fed for exactly these months, neither summed nor split. */
    Optional<Cell> exactly(SeriesKey series, MonthRange months);

    /** What the editions of a dataset have reported so far; {@link DatasetReport#none} when there is none. */
    DatasetReport report(String dataset);
}
