package org.saferindicators.benchmark;

import java.util.Optional;
import org.saferindicators.observation.Figure;
import org.saferindicators.place.Area;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.Outlier;
import org.saferindicators.statistics.peer.Placing;

/**
 * One area of a group.
 *
 * @param area the area
 * @param own whether it is the area asked for
 * @param figure its figure over the window
 * @param estimate how far it can be trusted by chance alone
 * @param placing its rank; empty where it has no figure or nothing is ranked
 * @param against its interval against the group's average
 * @param outlier where it lies in the funnel
 * @param outlierByChance where it would lie in one whose limits are not widened
 */
public record Member(
        Area area,
        boolean own,
        Figure figure,
        Optional<Estimate> estimate,
        Optional<Placing> placing,
        Optional<Against> against,
        Optional<Outlier> outlier,
        Optional<Outlier> outlierByChance) {

    /** {@code =3rd}; empty where it has no place. */
    public String rankText() {
        return placing.map(place -> (place.tied() ? "=" : "") + Ordinal.text(place.rank()))
                .orElse("");
    }
}
