package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saferindicators.indicator.Break;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.period.MonthRange;

/** Where a series begins anew: at breaks in kind, and by recorded decisions. */
final class Stretches {

    private final Indicator indicator;
    private final MonthRange range;

    Stretches(Indicator indicator, MonthRange range) {
        this.indicator = indicator;
        this.range = range;
    }

    /** The breaks across which nothing is compared. */
    private Stream<Break> breaks() {
        return indicator.breaks().stream().filter(one -> one.effect() == Comparability.NOT_COMPARABLE);
    }

    /** The break within some months, the latest of them. */
    Optional<Break> within(MonthRange months) {
        return breaks().filter(one ->
                        one.month().isAfter(months.start()) && one.month().isBefore(months.end()))
                .reduce((one, later) -> later.month().isAfter(one.month()) ? later : one);
    }

    boolean straddles(MonthRange months) {
        return within(months).isPresent();
    }

    /** First months of stretches after the first, rising. */
    List<YearMonth> starts() {
        return Stream.concat(
                        breaks().map(Break::month),
                        indicator.trend().rebases().stream().map(Rebase::from))
                .filter(month -> month.isAfter(range.start()) && month.isBefore(range.end()))
                .distinct()
                .sorted()
                .toList();
    }

    List<Stretch> all() {
        List<Stretch> all = new ArrayList<>();
        YearMonth from = range.start();
        for (YearMonth start : starts()) {
            all.add(stretch(new MonthRange(from, start)));
            from = start;
        }
        all.add(stretch(new MonthRange(from, range.end())));
        return List.copyOf(all);
    }

    private Stretch stretch(MonthRange months) {
        YearMonth start = months.start();
        return new Stretch(
                months,
                breaks().filter(one -> one.month().equals(start)).findFirst(),
                indicator.trend().rebases().stream()
                        .filter(one -> one.from().equals(start))
                        .findFirst());
    }
}
