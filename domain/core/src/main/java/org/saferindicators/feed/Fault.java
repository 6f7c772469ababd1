package org.saferindicators.feed;

/**
 * One thing that is wrong with a record.
 *
 * @param code what kind of thing
 * @param pointer JSON Pointer (RFC 6901) to the field, empty for the record as a whole; names that do not look like one
 *     are not shown
 * @param message what was expected; never echoes what was sent
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
        return parent + "/" + Shown.name(name).replace("~", "~0").replace("/", "~1");
    }
}
