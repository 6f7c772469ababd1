package org.saferindicators.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;

/** Collects the days on which a figure or its status moved, from its statuses as known at rising days. */
public final class EditionMoves {

    private final List<EditionMove> moves = new ArrayList<>();

    /** Takes note of the status as known at a later day than those before. */
    public void add(IndicatorStatus known) {
        Figure figure = known.current().figure();
        Status status = known.performance().status();
        if (!moves.isEmpty()) {
            follow(moves.getLast(), known.asAt(), figure, status);
        } else if (!(figure instanceof Figure.Absent)) {
            moves.add(new EditionMove(known.asAt(), figure, Optional.empty(), status, false));
        }
    }

    private void follow(EditionMove last, LocalDate day, Figure figure, Status status) {
        boolean flipped = status != last.status();
        if (flipped || moved(last.figure(), figure)) {
            moves.add(new EditionMove(day, figure, difference(last.figure(), figure), status, flipped));
        }
    }

    /** The moves, the oldest first; none before there was a figure. */
    public List<EditionMove> all() {
        return List.copyOf(moves);
    }

    private static boolean moved(Figure before, Figure now) {
        boolean other =
                !before.quantity().map(Quantity::value).equals(now.quantity().map(Quantity::value));
        return other || before.getClass() != now.getClass();
    }

    private static Optional<Double> difference(Figure before, Figure now) {
        return before.quantity().flatMap(then -> now.quantity().map(amount -> amount.value() - then.value()));
    }
}
