package org.saferindicators.local.convert;

/** What is wrong with a table that was to be converted, said so that it can be found: file, line, column. */
public final class ConvertException extends RuntimeException {

    /** With a sentence for the person who runs the converter. */
    public ConvertException(String message) {
        super(message);
    }
}
