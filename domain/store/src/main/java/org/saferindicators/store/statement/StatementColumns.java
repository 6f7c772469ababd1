package org.saferindicators.store.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Action;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.feed.Population;
import org.saferindicators.feed.Publication;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.Subject;
import org.saferindicators.feed.Target;
import org.saferindicators.period.MonthRange;

/**
 * What a statement is about, as columns to look it up by.
 *
 * @param subject indicator, outcome or measure
 * @param area code of the area
 * @param months the months
 */
record StatementColumns(Optional<String> subject, Optional<String> area, Optional<MonthRange> months) {

    static StatementColumns of(Statement statement) {
        return switch (statement) {
            case AbsenceNotice one ->
                about(one.subject(), one.area(), one.period().months());
            case Assessment one -> about(one.subject(), one.area(), one.period().months());
            case Commentary one -> about(one.subject(), one.area(), one.period().months());
            case PublishedFigure one ->
                about(indicator(one.indicator()), one.area(), one.period().months());
            case Target one ->
                about(indicator(one.indicator()), one.area(), one.year().months());
            case Action one ->
                new StatementColumns(Optional.of(one.subject().text()), Optional.empty(), Optional.empty());
            case Population one -> new StatementColumns(Optional.empty(), Optional.of(one.area()), Optional.empty());
            case Publication one ->
                new StatementColumns(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(one.period().months()));
            case PeerGroup one -> new StatementColumns(Optional.empty(), Optional.of(one.area()), Optional.empty());
        };
    }

    @Nullable
    Object firstMonth() {
        return months.map(range -> range.start().atDay(1)).orElse(null);
    }

    @Nullable
    Object length() {
        return months.map(MonthRange::length).orElse(null);
    }

    private static Subject indicator(String id) {
        return new Subject.OfIndicator(id);
    }

    private static StatementColumns about(Subject subject, String area, MonthRange months) {
        return new StatementColumns(Optional.of(subject.text()), Optional.of(area), Optional.of(months));
    }
}
