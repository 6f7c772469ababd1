package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.feed.Target;

/**
 * The target of the financial year a window ends in.
 *
 * @param target as it was sent
 * @param share share of the year that the months of the window make up by the target's profile, 0 to 1
 * @param forWindow the limit in proportion to the window; empty for a band and for changes without a base
 */
public record TargetInForce(Target target, double share, Optional<Double> forWindow) {}
