package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** What was sent; the same thing sent again is equal. */
sealed interface Sent {

    /** Offences that stand alone, and everything malformed. */
    String EVENTS = "feed.police.leicestershire.v1";

    /** Submissions. */
    String FIGURES = "feed.police.mps.v1";

    /** Where it goes. */
    String topic();

    /** Its bytes; none for a tombstone. */
    byte @Nullable [] value();

    /** A version of an offence. */
    record Version(Told told) implements Sent {
        @Override
        public String topic() {
            return EVENTS;
        }

        @Override
        public byte[] value() {
            return told.json();
        }
    }

    /** Another content under the reference and version of an offence that came before in the same partition. */
    record Contradiction(Told told) implements Sent {
        @Override
        public String topic() {
            return EVENTS;
        }

        @Override
        public byte[] value() {
            String json = new String(told.json(), UTF_8);
            return json.replace(told.category(), "other-theft").getBytes(UTF_8);
        }
    }

    /**
     * A row of a submission.
     *
     * @param number from 1
     */
    record Row(Edition edition, int number) implements Sent {
        @Override
        public String topic() {
            return FIGURES;
        }

        @Override
        public byte[] value() {
            return edition.rows().get(number - 1);
        }
    }

    /** The manifest of a submission. */
    record Closing(Edition edition) implements Sent {
        @Override
        public String topic() {
            return FIGURES;
        }

        @Override
        public byte[] value() {
            return edition.manifest();
        }
    }

    /** A record that nobody can take in. */
    record Bad(Malformed kind) implements Sent {
        @Override
        public String topic() {
            return EVENTS;
        }

        @Override
        public byte @Nullable [] value() {
            return kind.value();
        }
    }
}
