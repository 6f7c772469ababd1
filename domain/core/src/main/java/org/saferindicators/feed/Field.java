package org.saferindicators.feed;

/**
 * A field of a record type.
 *
 * @param name its name on the wire
 * @param kind what may stand in it
 * @param required whether it must be there
 * @param <T> what it is read as
 */
record Field<T>(String name, Kind<T> kind, boolean required) {

    static <T> Field<T> required(String name, Kind<T> kind) {
        return new Field<>(name, kind, true);
    }

    static <T> Field<T> optional(String name, Kind<T> kind) {
        return new Field<>(name, kind, false);
    }
}
