package org.saferindicators.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value, read but not yet understood. Lists and maps are taken over, not copied: nobody changes them after. */
public sealed interface Node {

    /** What it is, for a message: "a text", "a number". */
    String what();

    /**
     * A text.
     *
     * @param value without NUL
     */
    record Text(String value) implements Node {
        @Override
        public String what() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param value its decimal value, of a magnitude that is safe to expand
     */
    record Num(BigDecimal value) implements Node {
        @Override
        public String what() {
            return "a number";
        }
    }

    /**
     * True or false.
     *
     * @param value which
     */
    record Flag(boolean value) implements Node {
        @Override
        public String what() {
            return "true or false";
        }
    }

    /** The JSON value {@code null}. */
    record Nothing() implements Node {
        @Override
        public String what() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param entries in order
     */
    record Items(List<Node> entries) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param fields by name, in order
     */
    record Obj(Map<String, Node> fields) implements Node {
        @Override
        public String what() {
            return "an object";
        }
    }
}
