package org.saferindicators.feed;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one object that are known, as they were read. There are few, so they are looked for one by one. */
final class Values {

    private final String[] names;
    private final @Nullable Object[] read;
    private int size;

    /** With room for so many fields. */
    Values(int most) {
        this.names = new String[most];
        this.read = new Object[most];
    }

    <T> void read(Field<T> field, Node node, Faults.At at) {
        names[size] = field.name();
        read[size] = field.kind().read(node, at).orElse(null);
        size++;
    }

    /** Whether the field was sent, well or badly. */
    boolean has(Field<?> field) {
        return place(field.name()) < size;
    }

    /** The value of a field that is not required, or was refused. */
    <T> Optional<T> find(Field<T> field) {
        int place = place(field.name());
        @SuppressWarnings("unchecked") // only read(Field<T>, ...) puts values in, under the name of the field
        @Nullable
        T value = place < size ? (T) read[place] : null;
        return Optional.ofNullable(value);
    }

    /** The value of a required field of an object without faults. */
    <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new NoSuchElementException(field.name()));
    }

    private int place(String name) {
        int place = 0;
        while (place < size && !names[place].equals(name)) {
            place++;
        }
        return place;
    }
}
