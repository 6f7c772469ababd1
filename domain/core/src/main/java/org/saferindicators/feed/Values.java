package org.saferindicators.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The fields of one object as they were sent and as they were read. */
final class Values {

    private final Map<String, Node> sent;
    private final Map<String, Object> read;

    Values(Map<String, Node> sent) {
        this.sent = sent;
        this.read = HashMap.newHashMap(sent.size());
    }

    <T> void read(Field<T> field, Node node, Faults.At at) {
        field.kind().read(node, at).ifPresent(value -> read.put(field.name(), value));
    }

    /** Whether the field was sent, well or badly. */
    boolean has(Field<?> field) {
        return sent.containsKey(field.name());
    }

    /** The value of a field that is not required, or was refused. */
    <T> Optional<T> find(Field<T> field) {
        @SuppressWarnings("unchecked") // only read(Field<T>, ...) puts values in, under the name of the field
        Optional<T> value = (Optional<T>) Optional.ofNullable(read.get(field.name()));
        return value;
    }

    /** The value of a required field of an object without faults. */
    <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new NoSuchElementException(field.name()));
    }
}
