package org.saferindicators.api.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.api.chart.BenchmarkDrawing;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.EarlierDays;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.api.status.StatusQuery;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.benchmark.Benchmark;
import org.saferindicators.benchmark.BenchmarkCalculator;
import org.saferindicators.benchmark.PeerList;
import org.saferindicators.benchmark.PeerLists;
import org.saferindicators.chart.Chart;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.place.Area;
import org.saferindicators.store.read.Snapshot;

/** Settles which group is meant and sets the area in it: from the snapshot, without a statement of SQL. */
@ApplicationScoped
public class BenchmarkQuery {

    private final Asking asking;
    private final EarlierDays earlier;

    BenchmarkQuery(Asking asking, EarlierDays earlier) {
        this.asking = asking;
        this.earlier = earlier;
    }

    BenchmarkView view(StatusQuery.Asked asked, Optional<String> group, double confidence) {
        Snapshot snapshot = snapshot(asked);
        return BenchmarkView.of(snapshot, benchmark(snapshot, asked, group, confidence));
    }

    /** The group as a picture. */
    Chart chart(StatusQuery.Asked asked, Optional<String> group, double confidence) {
        return new BenchmarkDrawing(benchmark(snapshot(asked), asked, group, confidence)).bars();
    }

    private Snapshot snapshot(StatusQuery.Asked asked) {
        return earlier.at(
                asked.asAt(), asking.snapshot(), new EarlierDays.Scope(asked.plan(), Optional.of(asked.indicator())));
    }

    private static Benchmark benchmark(
            Snapshot snapshot, StatusQuery.Asked asked, Optional<String> group, double confidence) {
        StatusQuestion question = StatusQuery.question(snapshot, asked);
        PeerLists lists = new PeerLists(snapshot.evidence());
        Area area = question.area();
        LocalDate day = question.window().last().atEndOfMonth();
        Optional<PeerList> list =
                group.isPresent() ? Optional.of(named(lists, group.get(), area, day)) : lists.usual(area, day);
        return new BenchmarkCalculator(snapshot.evidence()).benchmark(question, list, confidence);
    }

    private static PeerList named(PeerLists lists, String group, Area area, LocalDate day) {
        List<String> known = lists.named(area).stream().map(PeerGroup::group).toList();
        return lists.find(group, area, day)
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.INVALID_PARAMETER,
                        "group",
                        ProblemException.quoted(group) + " is no group of " + area.name()
                                + ": it is one of its named groups, or the code of an area of which it is a direct part.",
                        known));
    }
}
