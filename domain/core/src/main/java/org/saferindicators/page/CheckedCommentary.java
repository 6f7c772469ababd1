package org.saferindicators.page;

import java.util.List;
import org.saferindicators.feed.Commentary;

/**
 * A comment beside the figures it speaks of.
 *
 * @param commentary the words
 * @param contradictions where its numbers or its direction are not those of the figures
 */
public record CheckedCommentary(Commentary commentary, List<String> contradictions) {

    /** Copies the list. */
    public CheckedCommentary {
        contradictions = List.copyOf(contradictions);
    }
}
