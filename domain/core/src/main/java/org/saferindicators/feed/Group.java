package org.saferindicators.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Fields that go together.
 *
 * @param fields at least one
 */
record Group(List<Field<?>> fields) {

    static Group of(Field<?>... fields) {
        return new Group(List.of(fields));
    }

    /** Whether any of the fields was sent. */
    boolean begun(Values values) {
        for (Field<?> field : fields) {
            if (values.has(field)) {
                return true;
            }
        }
        return false;
    }

    /** Complains about those that were not sent. */
    void whole(Values values, Faults faults) {
        for (Field<?> field : fields) {
            if (!values.has(field)) {
                Rule.missing(field, "expected together: " + names(), faults);
            }
        }
    }

    /** Complains about the first that was sent. */
    void refuse(Values values, String expected, Faults faults) {
        fields.stream().filter(values::has).limit(1).forEach(field -> Rule.refuse(field, expected, faults));
    }

    String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(" and "));
    }
}
