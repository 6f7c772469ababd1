package org.saferindicators.place;

import java.util.Arrays;
import java.util.Optional;

/** What kind of place an area is. */
public enum AreaKind {
    /** A lower layer super output area: the smallest place that figures are located in. */
    LSOA("lsoa"),
    /** An electoral ward. */
    WARD("ward"),
    /** A district, borough or unitary authority. */
    DISTRICT("district"),
    /** A county of several districts. */
    COUNTY("county"),
    /** A police force area. */
    FORCE("force"),
    /** A region of England. */
    REGION("region"),
    /** A country, or England and Wales together. */
    COUNTRY("country"),
    /** A named set of places. */
    SET("set"),
    /** A name that figures are compared with but that is no place, such as a most similar force. */
    COMPARATOR("comparator");

    private final String word;

    AreaKind(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Whether it is a place that can hold others; a set only lists its members. */
    public boolean nests() {
        return this != SET && this != COMPARATOR;
    }

    /** Whether a place of another kind is as large or larger. */
    public boolean isAtMost(AreaKind other) {
        return other.nests() && compareTo(other) <= 0;
    }

    /** From the word on the wire. */
    public static Optional<AreaKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
