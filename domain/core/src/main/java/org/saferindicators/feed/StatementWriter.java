package org.saferindicators.feed;

import java.util.List;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Absence;

/**
 * Statements as JSON values, in one way each: the same statement gives the same fields however its sender wrote it.
 * {@link RecordReader} reads them back. The day from which it counts as known is left out, because a statement is the
 * same one whether its sender or its arrival says so.
 */
public final class StatementWriter {

    private StatementWriter() {}

    /** The fields of {@code statement}, without {@code knownOn}. */
    public static Node.Obj write(Statement statement) {
        Written written = new Written()
                .text("type", statement.type())
                .text("dataset", statement.dataset())
                .text("plan", statement.plan());
        switch (statement) {
            case AbsenceNotice one -> absence(one, written);
            case Population one -> population(one, written);
            case Target one -> target(one, written);
            case Assessment one -> assessment(one, written);
            case PublishedFigure one -> publishedFigure(one, written);
            case PeerGroup one -> peerGroup(one, written);
            case Commentary one -> commentary(one, written);
            case Action one -> action(one, written);
            case Publication one -> publication(one, written);
        }
        return written.object();
    }

    private static void absence(AbsenceNotice one, Written to) {
        Absence absence = one.absence();
        subject(one.subject(), to)
                .text("area", one.area())
                .text("period", one.period().toString())
                .text("reason", absence.reason().word())
                .text("text", absence.text())
                .text("expectedOn", absence.expectedOn());
    }

    private static void population(Population one, Written to) {
        to.text("series", one.series())
                .text("area", one.area())
                .number("year", one.year())
                .text("ageBand", one.ageBand())
                .number("persons", (double) one.persons())
                .text("estimate", one.estimate());
    }

    private static void target(Target one, Written to) {
        to.text("indicator", one.indicator())
                .text("area", one.area())
                .text("year", one.year().toString());
        aim(one.aim(), to);
        profile(one.profile(), to).text("validFrom", one.validFrom().toString());
    }

    private static void aim(Target.Aim aim, Written to) {
        switch (aim) {
            case Target.Maximum(double value) -> to.text("kind", "maximum").number("value", value);
            case Target.Minimum(double value) -> to.text("kind", "minimum").number("value", value);
            case Target.Within(double lower, double upper) ->
                to.text("kind", "band").number("lower", lower).number("upper", upper);
            case Target.ChangeOnBaseline(double percent) ->
                to.text("kind", "change-on-baseline").number("value", percent);
            case Target.ChangeOnLastYear(double percent) ->
                to.text("kind", "change-on-last-year").number("value", percent);
        }
    }

    private static Written profile(List<Double> shares, Written to) {
        return shares.equals(Target.evenProfile()) ? to.text("profile", "even") : to.numbers("profile", shares);
    }

    private static void assessment(Assessment one, Written to) {
        subject(one.subject(), to)
                .text("area", one.area())
                .text("period", one.period().toString())
                .text("status", one.status().map(Status::word))
                .text("direction", one.direction().map(Direction::word))
                .text("wording", one.wording())
                .text("reason", one.reason())
                .text("by", one.by())
                .text("validUntil", one.validUntil());
    }

    private static void publishedFigure(PublishedFigure one, Written to) {
        to.text("indicator", one.indicator())
                .text("area", one.area())
                .text("period", one.period().toString())
                .text("statistic", one.statistic().word())
                .number("value", one.value())
                .text("text", one.text())
                .number("of", one.of().map(Integer::doubleValue))
                .text("document", one.document())
                .text("page", one.page());
    }

    private static void peerGroup(PeerGroup one, Written to) {
        to.text("group", one.group())
                .text("title", one.title())
                .text("area", one.area())
                .texts("members", one.members())
                .flag("includesSelf", one.includesSelf())
                .text("validFrom", one.validFrom().toString());
    }

    private static void commentary(Commentary one, Written to) {
        subject(one.subject(), to)
                .text("area", one.area())
                .text("period", one.period().toString())
                .text("text", one.text())
                .text("by", one.by());
    }

    private static void action(Action one, Written to) {
        subject(one.subject(), to)
                .text("reference", one.reference())
                .text("text", one.text())
                .text("owner", one.owner())
                .text("due", one.due())
                .text("state", one.state().word());
    }

    private static void publication(Publication one, Written to) {
        to.text("id", one.id())
                .text("kind", one.kind().word())
                .text("period", one.period().toString())
                .text("asAt", one.asAt().toString())
                .text("title", one.title());
    }

    private static Written subject(Subject subject, Written to) {
        return switch (subject) {
            case Subject.OfMeasure(String id) -> to.text("measure", id);
            case Subject.OfIndicator(String id) -> to.text("indicator", id);
            case Subject.OfOutcome(String id) -> to.text("outcome", id);
        };
    }
}
