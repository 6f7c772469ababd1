package org.saferindicators.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A board report: sentences that are bound to the figures of a page, with the comments and actions beside them.
 *
 * @param plan slug of the plan
 * @param title title of the report
 * @param area name of the area
 * @param period what the report is about, in words
 * @param asAt the day as at which everything in it was known
 * @param introduction what the report is for
 * @param summary the overall figures
 * @param sections the overall summary, then one for each outcome
 * @param recommendations what the board is asked to do
 * @param contactRoles roles to ask
 * @param notes footnotes
 */
public record Report(
        String plan,
        String title,
        String area,
        String period,
        LocalDate asAt,
        String introduction,
        Summary summary,
        List<Section> sections,
        List<String> recommendations,
        List<String> contactRoles,
        List<String> notes) {

    /** Copies the lists. */
    public Report {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        contactRoles = List.copyOf(contactRoles);
        notes = List.copyOf(notes);
    }

    /**
     * How many stand where. A verdict is the computed one, or where nothing is computed the judged one.
     *
     * @param indicators how many there are
     * @param onTrack how many are as wanted
     * @param between how many are about the same
     * @param offTrack how many are not as wanted
     * @param monitored how many are watched without a wish
     * @param withoutVerdict how many have no verdict
     * @param overall {@code majority on track}, {@code majority off track}, {@code mixed} or {@code no data}
     * @param dataCoverage {@code all}, {@code most} or {@code little data available}
     */
    public record Summary(
            int indicators,
            int onTrack,
            int between,
            int offTrack,
            int monitored,
            int withoutVerdict,
            String overall,
            String dataCoverage) {}

    /**
     * A part of the report.
     *
     * @param id slug of the outcome, {@code overall} for the first
     * @param title heading
     * @param rollUp colour that follows from the indicators, where there are any
     * @param judged colour that a person gave
     * @param paragraphs what is said of it as a whole
     * @param items its indicators
     */
    public record Section(
            String id,
            String title,
            Optional<String> rollUp,
            Optional<String> judged,
            List<String> paragraphs,
            List<Item> items) {

        /** Copies the lists. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }
    }

    /**
     * What is said of an indicator.
     *
     * @param indicator slug
     * @param title as people say it
     * @param status the verdict on the plan's scale
     * @param judged the verdict a person gave
     * @param sentence the figures in a sentence
     * @param remarks what a reader must bear in mind
     * @param comments performance overviews
     * @param contradictions where a comment or a judgement speaks against the figures
     * @param actions what is being done
     */
    public record Item(
            String indicator,
            String title,
            String status,
            Optional<String> judged,
            String sentence,
            List<String> remarks,
            List<String> comments,
            List<String> contradictions,
            List<String> actions) {

        /** Copies the lists. */
        public Item {
            remarks = List.copyOf(remarks);
            comments = List.copyOf(comments);
            contradictions = List.copyOf(contradictions);
            actions = List.copyOf(actions);
        }
    }
}
