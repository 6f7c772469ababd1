package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.period.MonthRange;

/** Says why nothing is there for a window: as declared, else by the dataset's calendar. */
final class MissingMonth {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Dataset dataset;
    private final DatasetReport report;
    private final Absences absences;
    private final LocalDate asAt;

    MissingMonth(Dataset dataset, DatasetReport report, Absences absences, LocalDate asAt) {
        this.dataset = dataset;
        this.report = report;
        this.absences = absences;
        this.asAt = asAt;
    }

    /**
     * Why {@code months} have no figure; the last of them decides whether it is due.
     *
     * @param coveredOn day of the latest edition that covers them: what was declared before is over
     */
    Absence reason(SeriesKey series, MonthRange months, Optional<LocalDate> coveredOn) {
        return absences.declared(series, months, coveredOn.orElse(LocalDate.MIN))
                .orElseGet(() -> byCalendar(months.last()));
    }

    /** Whether a reason is declared on the day of an edition or later, so that its silence does not mean zero. */
    boolean isDeclared(SeriesKey series, MonthRange months, LocalDate coveredOn) {
        return absences.declared(series, months, coveredOn).isPresent();
    }

    private Absence byCalendar(YearMonth month) {
        boolean beyond = report.completeThrough().map(month::isAfter).orElse(true);
        if (!beyond) {
            return new Absence(
                    AbsenceReason.NOT_COLLECTED,
                    dataset.title() + " has no figure for " + MONTH.format(month) + ".",
                    Optional.empty());
        }
        return awaited(dataset, month, Punctuality.dueOn(dataset, month), asAt);
    }

    /** That a month has not come, due or not yet. */
    static Absence awaited(Dataset dataset, YearMonth month, LocalDate due, LocalDate asAt) {
        boolean late = asAt.isAfter(due);
        String text = dataset.title() + " for " + MONTH.format(month) + (late ? " was due on " : " is due on ") + due
                + (late ? " and has not come." : ".");
        return new Absence(late ? AbsenceReason.LATE : AbsenceReason.NOT_DUE, text, Optional.of(due));
    }
}
