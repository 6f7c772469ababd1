package org.saferindicators.store.outbox;

/**
 * What is owed of one kind to the agency of one feed; it goes to one topic.
 *
 * @param kind receipts or rejections
 * @param feed the feed, {@code kind.agency}
 * @param waiting how many entries of the outbox wait
 */
public record Lane(Kind kind, String feed, long waiting) {

    /** What can be owed. */
    public enum Kind {
        /** What became of a submission. */
        RECEIPT("receipt"),
        /** A record that was not taken in. */
        REJECTION("rejection");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the table. */
        String word() {
            return word;
        }

        static Kind ofWord(String word) {
            return RECEIPT.word.equals(word) ? RECEIPT : REJECTION;
        }
    }

    /** The agency: what stands after the kind of the feed. */
    public String agency() {
        return feed.substring(feed.indexOf('.') + 1);
    }
}
