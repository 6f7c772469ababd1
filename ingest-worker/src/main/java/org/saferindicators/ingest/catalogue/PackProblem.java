package org.saferindicators.ingest.catalogue;

import java.util.Comparator;

/**
 * One mistake in a pack.
 *
 * @param file path of the file below the folder of packs
 * @param line line of the field, from 1
 * @param pointer JSON Pointer to the field, empty for the file as a whole
 * @param expected what was expected there
 */
public record PackProblem(String file, int line, String pointer, String expected) implements Comparable<PackProblem> {

    private static final Comparator<PackProblem> ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparing(PackProblem::pointer)
            .thenComparing(PackProblem::expected);

    /** By file, then by line. */
    @Override
    public int compareTo(PackProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + expected;
    }
}
