package org.saferindicators.api.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.FreshSettings;
import org.saferindicators.api.web.Page;
import org.saferindicators.assessment.EditionMove;
import org.saferindicators.assessment.EditionMoves;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.store.read.History;
import org.saferindicators.store.read.HistoryReader;
import org.saferindicators.store.read.Snapshot;

/** Follows one figure through what was known of it: each day is answered as a status as at that day would be. */
@ApplicationScoped
public class EditionQuery {

    private final Asking asking;
    private final HistoryReader reader;
    private final FreshSettings settings;

    EditionQuery(Asking asking, HistoryReader reader, FreshSettings settings) {
        this.asking = asking;
        this.reader = reader;
        this.settings = settings;
    }

    EditionListView editions(StatusQuery.Asked asked, @Nullable String limit, @Nullable String cursor) {
        Snapshot snapshot = asking.snapshot();
        StatusQuestion question = StatusQuery.question(snapshot, asked);
        Indicator indicator = question.indicator();
        HistoryReader.Asked figure = new HistoryReader.Asked(
                indicator.plan(), indicator.id(), question.area().code(), question.window(), question.comparator());
        History history = reader.read(figure, snapshot.asAt(), settings.questionPatience());
        Page<EditionMove> page =
                Page.of(moves(history, question), move -> move.knownOn().toString(), limit, cursor);
        return new EditionListView(
                indicator.plan(),
                IndicatorRefView.of(indicator),
                AreaRefView.of(question.area()),
                question.basis().word(),
                PeriodView.of(question.period(), question.window()),
                page.items().stream()
                        .map(move -> EditionView.of(indicator, move))
                        .toList(),
                history.revision().data(),
                page.next().orElse(null));
    }

    /** Newest first. */
    private static List<EditionMove> moves(History history, StatusQuestion question) {
        EditionMoves moves = new EditionMoves();
        history.replay(evidence ->
                then(question, evidence).ifPresent(asked -> moves.add(new StatusCalculator(evidence).status(asked))));
        return moves.all().reversed();
    }

    /** The question as the definitions of the day understand it. */
    private static Optional<StatusQuestion> then(StatusQuestion question, Evidence evidence) {
        Catalogue catalogue = evidence.catalogue();
        Indicator now = question.indicator();
        return catalogue
                .plan(now.plan())
                .flatMap(plan -> plan.indicator(now.id()))
                .flatMap(indicator -> catalogue
                        .areas()
                        .find(question.area().code())
                        .map(area -> new StatusQuestion(indicator, area, question.period(), question.basis())));
    }
}
