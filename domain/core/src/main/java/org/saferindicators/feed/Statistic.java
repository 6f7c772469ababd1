package org.saferindicators.feed;

import java.util.Arrays;
import java.util.Optional;

/** Which statistic a published figure is. */
public enum Statistic {
    /** The value itself. */
    VALUE("value"),
    /** The change, in units of the value. */
    CHANGE("change"),
    /** The change, percent. */
    CHANGE_PERCENT("change-percent"),
    /** A place among peers, 1 first. */
    RANK("rank"),
    /** A standing among peers, in words. */
    STANDING("standing"),
    /** A direction of travel. */
    DIRECTION("direction"),
    /** A projection. */
    PROJECTION("projection"),
    /** The change expected by the end of the year, in units of the value. */
    PROJECTED_CHANGE("projected-change"),
    /** The change expected by the end of the year, percent. */
    PROJECTED_CHANGE_PERCENT("projected-change-percent"),
    /** The change of the whole area of which the figure covers a part, percent. */
    PARENT_CHANGE_PERCENT("parent-change-percent"),
    /** How many areas improved. */
    AREAS_IMPROVED("areas-improved"),
    /** How far above the target, in units of the value. */
    ABOVE_TARGET("above-target"),
    /** How far above the target, percent. */
    ABOVE_TARGET_PERCENT("above-target-percent"),
    /** A figure to compare with. */
    BENCHMARK("benchmark");

    private final String word;

    Statistic(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<Statistic> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
