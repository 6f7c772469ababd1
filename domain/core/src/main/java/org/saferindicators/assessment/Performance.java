package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Refusal;

/**
 * The verdict of a rule, with everything needed to derive it again.
 *
 * @param status the colour; {@code unavailable} when the rule could not decide
 * @param rule the rule that decided
 * @param ruleSentence the rule in words
 * @param inputs the figures it was given
 * @param arithmetic how they were put together
 * @param distance how far the value is from each boundary
 * @param because why it is this colour, in a clause
 * @param refusal why there is no colour
 */
public record Performance(
        Status status,
        Rule rule,
        String ruleSentence,
        List<Input> inputs,
        String arithmetic,
        List<Boundary> distance,
        String because,
        Optional<Refusal> refusal) {

    /** Copies the lists. */
    public Performance {
        inputs = List.copyOf(inputs);
        distance = List.copyOf(distance);
    }

    /**
     * A figure a rule was given.
     *
     * @param name what it is
     * @param value unrounded
     */
    public record Input(String name, double value) {}

    /**
     * An edge between two colours.
     *
     * @param name which edge
     * @param value where it lies, in units of the value
     * @param gap the value less the edge
     */
    public record Boundary(String name, double value, double gap) {}
}
