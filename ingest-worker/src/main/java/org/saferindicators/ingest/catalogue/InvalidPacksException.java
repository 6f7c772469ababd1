package org.saferindicators.ingest.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** The packs have mistakes; the message names every one with its file, line and field. */
public final class InvalidPacksException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<PackProblem> problems;

    InvalidPacksException(List<PackProblem> problems) {
        super(problems.stream()
                .map(PackProblem::toString)
                .collect(Collectors.joining("\n", "the catalogue has " + problems.size() + " mistakes\n", "")));
        this.problems = problems;
    }

    /** Every mistake, by file and line. */
    public List<PackProblem> problems() {
        return problems;
    }
}
