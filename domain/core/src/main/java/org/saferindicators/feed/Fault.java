package org.saferindicators.feed;

/**
 * One thing that is wrong with a record.
 *
 * @param code what kind of thing
 * @param pointer JSON Pointer (RFC 6901) to the field, empty for the record as a whole; names are cut to 40 characters
 * @param message what was expected; echoes at most 40 characters of the input and no control characters
 */
public record Fault(FaultCode code, String pointer, String message) {

    private static final int LONGEST_POINTER = 300;
    private static final int LONGEST_MESSAGE = 500;

    /** Makes both texts safe to log and to show. */
    public Fault {
        pointer = Shown.clean(pointer, LONGEST_POINTER);
        message = Shown.clean(message, LONGEST_MESSAGE);
    }

    /** Of the record as a whole. */
    public static Fault ofRecord(FaultCode code, String message) {
        return new Fault(code, "", message);
    }

    /** The pointer to the field {@code name} below {@code parent}. */
    public static String pointer(String parent, String name) {
        return parent + "/" + Shown.cut(name).replace("~", "~0").replace("/", "~1");
    }
}
