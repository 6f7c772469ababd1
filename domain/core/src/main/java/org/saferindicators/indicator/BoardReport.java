package org.saferindicators.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What a plan's board report says beyond its figures.
 *
 * @param introduction what the report is for
 * @param trendMonths how many months its trends look at
 * @param recommendations what the board is asked to do
 * @param contactRoles roles to ask, never persons
 * @param notes footnotes of the page
 */
public record BoardReport(
        Optional<String> introduction,
        Optional<Integer> trendMonths,
        List<String> recommendations,
        List<String> contactRoles,
        List<String> notes) {

    /** Copies the lists. */
    public BoardReport {
        recommendations = List.copyOf(recommendations);
        contactRoles = List.copyOf(contactRoles);
        notes = List.copyOf(notes);
    }
}
