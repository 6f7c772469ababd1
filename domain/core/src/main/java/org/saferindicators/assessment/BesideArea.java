package org.saferindicators.assessment;

import java.util.List;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.observation.Figure;
import org.saferindicators.place.Area;

/**
 * How another area fared, to set beside a status.
 *
 * @param area the other area
 * @param figure its figure over the same window
 * @param change its change over the same two windows
 * @param published statistics printed for it, of any period
 * @param directions which way its figure moves over three windows
 */
public record BesideArea(
        Area area,
        Figure figure,
        ChangeFrom change,
        List<PublishedFigure> published,
        List<DirectionOfTravel> directions) {

    /** Copies the lists. */
    public BesideArea {
        published = List.copyOf(published);
        directions = List.copyOf(directions);
    }
}
