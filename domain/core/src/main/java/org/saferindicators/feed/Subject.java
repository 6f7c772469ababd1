package org.saferindicators.feed;

/** What an assessment, commentary, action or absence is about. */
public sealed interface Subject {

    /** Short text form, unique among subjects of one plan. */
    String text();

    /**
     * An indicator of the plan.
     *
     * @param id slug
     */
    record OfIndicator(String id) implements Subject {
        @Override
        public String text() {
            return "indicator:" + id;
        }
    }

    /**
     * An outcome of the plan.
     *
     * @param id slug
     */
    record OfOutcome(String id) implements Subject {
        @Override
        public String text() {
            return "outcome:" + id;
        }
    }

    /**
     * A measure of the dataset.
     *
     * @param id slug
     */
    record OfMeasure(String id) implements Subject {
        @Override
        public String text() {
            return "measure:" + id;
        }
    }
}
