package org.saferindicators.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is told about an indicator.
 *
 * @param definition what is counted
 * @param howItWorks how the figure is made
 * @param whatGoodLooksLike which way is wanted
 * @param whyItMatters why the partnership watches it
 * @param issuesToConsider what to bear in mind
 * @param contradictions where the source contradicts itself
 * @param notes footnotes
 * @param locations how many named locations the figure is about
 * @param estimateAsAt month as at which estimates stand
 */
public record Narrative(
        String definition,
        String howItWorks,
        String whatGoodLooksLike,
        String whyItMatters,
        Optional<String> issuesToConsider,
        List<String> contradictions,
        List<String> notes,
        Optional<Integer> locations,
        Optional<YearMonth> estimateAsAt) {

    /** Copies the lists. */
    public Narrative {
        contradictions = List.copyOf(contradictions);
        notes = List.copyOf(notes);
    }
}
