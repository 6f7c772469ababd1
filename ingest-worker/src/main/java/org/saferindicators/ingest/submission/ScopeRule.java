package org.saferindicators.ingest.submission;

import java.util.Optional;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.AbsenceRow;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Measurement;
import org.saferindicators.feed.Row;
import org.saferindicators.feed.Subject;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;

/** Whether a row belongs under its manifest. */
public final class ScopeRule {

    private ScopeRule() {}

    /** What is wrong with the row; empty when it belongs there. */
    public static Optional<Fault> fault(Row row, Manifest manifest) {
        if (row.row() > manifest.rows()) {
            return Optional.of(
                    new Fault(FaultCode.ROW_BEYOND_MANIFEST, "/row", "expected a row up to " + manifest.rows()));
        }
        return inScope(row, manifest)
                ? Optional.empty()
                : Optional.of(Fault.ofRecord(FaultCode.OUT_OF_SCOPE, FaultCode.OUT_OF_SCOPE.meaning()));
    }

    /** The same fault as the reason of the submission: it ends because of this row. */
    public static Fault ofSubmission(Fault fault, int row) {
        FaultCode code = fault.code() == FaultCode.ROW_BEYOND_MANIFEST ? FaultCode.ROW_COUNT : fault.code();
        return Fault.ofRecord(code, "row " + row + ": " + fault.message());
    }

    private static boolean inScope(Row row, Manifest manifest) {
        return switch (row) {
            case Measurement one ->
                manifest.inScope(
                        new SeriesKey(one.dataset(), one.measure(), one.area()),
                        one.period().months());
            case EventRow one -> manifest.inScope(one.event());
            case AbsenceRow one -> inScope(one.notice(), manifest);
        };
    }

    private static boolean inScope(AbsenceNotice notice, Manifest manifest) {
        MonthRange months = notice.period().months();
        return switch (notice.subject()) {
            case Subject.OfMeasure(String measure) ->
                manifest.inScope(new SeriesKey(notice.dataset(), measure, notice.area()), months);
            case Subject.OfIndicator ignored -> inScopeOfSome(notice, months, manifest);
            case Subject.OfOutcome ignored -> inScopeOfSome(notice, months, manifest);
        };
    }

    /** What an indicator measures is the catalogue's to say, so place and months decide. */
    private static boolean inScopeOfSome(AbsenceNotice notice, MonthRange months, Manifest manifest) {
        return manifest.dataset().equals(notice.dataset())
                && manifest.months().covers(months)
                && (manifest.areas().isEmpty() || manifest.areas().contains(notice.area()));
    }
}
