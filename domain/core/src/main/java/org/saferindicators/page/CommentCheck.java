package org.saferindicators.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saferindicators.assessment.BesideArea;
import org.saferindicators.assessment.ChangeFrom;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.Shown;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.statistics.Rounding;

/**
 * Whether a comment speaks against the figures beside it. Read are statements of a change: a word for up or down, alone or
 * with a percentage in the same sentence. A percentage that is any of the figures shown, of the area or beside it, at the
 * comment's own precision, is right; other numbers may be anything and are left alone.
 */
final class CommentCheck {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+");
    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s?(?:%|per cent|percent)");
    private static final Pattern UP =
            Pattern.compile("\\b(up|increase[sd]?|increasing|rise[sn]?|rising|rose|higher|grew|grown|more)\\b");
    private static final Pattern DOWN = Pattern.compile(
            "\\b(down|decrease[sd]?|decreasing|fall(?:s|en|ing)?|fell|lower|reduc(?:ed|tion|ing)|fewer)\\b");

    private CommentCheck() {}

    /** What contradicts the figures, a sentence each; none where there is nothing to check against. */
    static List<String> contradictions(String comment, IndicatorStatus status) {
        return SENTENCE.splitAsStream(comment.toLowerCase(Locale.UK))
                .flatMap(sentence -> ofSentence(sentence, status))
                .toList();
    }

    private static Stream<String> ofSentence(String sentence, IndicatorStatus status) {
        boolean up = UP.matcher(sentence).find();
        boolean down = DOWN.matcher(sentence).find();
        return up == down
                ? Stream.empty()
                : Stream.concat(percentages(sentence, status).stream(), direction(sentence, up, status).stream());
    }

    private static List<String> percentages(String sentence, IndicatorStatus status) {
        return PERCENT.matcher(sentence)
                .results()
                .filter(number -> status.change().percent().isPresent() && !isShown(number, status))
                .map(number -> "The comment says " + number.group() + "; the change is "
                        + Shown.percent(status.change().percent().orElseThrow()) + ".")
                .toList();
    }

    private static boolean isShown(MatchResult number, IndicatorStatus status) {
        double said = Math.abs(Double.parseDouble(number.group(1)));
        int point = number.group(1).indexOf('.');
        int places = point < 0 ? 0 : number.group(1).length() - point - 1;
        return figures(status)
                .anyMatch(figure -> Rounding.round(Math.abs(figure), places).doubleValue() == said);
    }

    private static Stream<Double> figures(IndicatorStatus status) {
        Stream<Double> own = Stream.concat(changes(status.change()), values(status));
        Stream<Double> beside =
                status.comparators().stream().map(BesideArea::change).flatMap(CommentCheck::changes);
        Stream<Double> printed =
                status.published().stream().map(PublishedFigure::value).flatMap(Optional::stream);
        return Stream.of(own, beside, printed).flatMap(all -> all);
    }

    private static Stream<Double> values(IndicatorStatus status) {
        return Stream.of(status.current().figure(), status.comparator())
                .flatMap(figure -> figure.quantity().stream())
                .map(Quantity::value);
    }

    private static Stream<Double> changes(ChangeFrom change) {
        return Stream.concat(change.percent().stream(), change.difference().stream());
    }

    /** A sentence with a percentage is judged by that: it may be about something beside. */
    private static Optional<String> direction(String sentence, boolean up, IndicatorStatus status) {
        if (PERCENT.matcher(sentence).find()) {
            return Optional.empty();
        }
        return status.change()
                .difference()
                .or(() -> status.change().percent())
                .filter(moved -> up ? moved < 0 : moved > 0)
                .map(moved ->
                        "The comment says " + (up ? "up" : "down") + "; the figures say " + (up ? "down" : "up") + ".");
    }
}
