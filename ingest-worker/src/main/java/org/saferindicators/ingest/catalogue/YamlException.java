package org.saferindicators.ingest.catalogue;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Ends the reading of a file that is no YAML we take. */
final class YamlException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String pointer;

    YamlException(Optional<Mark> mark, String pointer, String expected) {
        super(expected);
        this.line = mark.map(Mark::getLine).orElse(0) + 1;
        this.pointer = pointer;
    }

    PackProblem in(String file) {
        return new PackProblem(file, line, pointer, String.valueOf(getMessage()));
    }
}
