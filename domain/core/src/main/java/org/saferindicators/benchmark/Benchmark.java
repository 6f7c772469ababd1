package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.Figured;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Dataset;

/**
 * Where an area stands.
 *
 * @param question what was asked
 * @param asAt the day as known at which it is answered
 * @param dataset where the figures come from
 * @param confidence of every interval, a share
 * @param own the area's figure with its population
 * @param estimate how far it can be trusted by chance alone
 * @param group the group it is set among; empty where there is none
 * @param standing its place
 * @param average the group's average
 * @param members the group with the area itself: the ranked by rank, then those without a figure
 * @param funnel limits within which chance alone would leave the members; empty without counts
 * @param larger regions, countries and declared comparators
 * @param caveats what a reader must bear in mind
 */
public record Benchmark(
        StatusQuestion question,
        LocalDate asAt,
        Dataset dataset,
        double confidence,
        Figured own,
        Optional<Estimate> estimate,
        Optional<PeerList> group,
        Standing standing,
        Average average,
        List<Member> members,
        Optional<FunnelPlot> funnel,
        List<LargerArea> larger,
        List<String> caveats) {

    /** Copies the lists. */
    public Benchmark {
        members = List.copyOf(members);
        larger = List.copyOf(larger);
        caveats = List.copyOf(caveats);
    }
}
