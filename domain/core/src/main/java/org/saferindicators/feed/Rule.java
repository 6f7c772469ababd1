package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.CONFLICTING_FIELDS;
import static org.saferindicators.feed.FaultCode.MISSING_FIELD;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold between the fields of a record. */
@FunctionalInterface
interface Rule {

    /** Complains when it does not hold. */
    void check(Values values, Faults faults);

    /** Exactly one of these groups is there, and that one whole. */
    static Rule exactlyOne(Group... groups) {
        List<Group> all = List.of(groups);
        Field<?> first = all.getFirst().fields().getFirst();
        String expected = "expected exactly one of: "
                + Arrays.stream(groups).map(Group::names).collect(Collectors.joining(", "));
        return (values, faults) -> {
            boolean found = false;
            for (Group group : all) {
                if (!group.begun(values)) {
                    continue;
                }
                if (found) {
                    group.refuse(values, expected, faults);
                } else {
                    group.whole(values, faults);
                }
                found = true;
            }
            if (!found) {
                missing(first, expected, faults);
            }
        };
    }

    /** All of these fields or none. */
    static Rule allOrNone(Field<?>... fields) {
        Group group = Group.of(fields);
        return (values, faults) -> {
            if (group.begun(values)) {
                group.whole(values, faults);
            }
        };
    }

    /** At least one of these fields. */
    static Rule atLeastOne(Field<?>... fields) {
        Group any = Group.of(fields);
        String expected = "expected at least one of: " + any.names();
        return (values, faults) -> {
            if (!any.begun(values)) {
                missing(fields[0], expected, faults);
            }
        };
    }

    /** {@code field} goes only with {@code other}. */
    static Rule onlyWith(Field<?> field, Field<?> other) {
        return (values, faults) -> {
            if (values.has(field) && !values.has(other)) {
                refuse(field, "expected only together with " + other.name(), faults);
            }
        };
    }

    /** {@code field} never goes with {@code other}. */
    static Rule neverWith(Field<?> field, Field<?> other) {
        return (values, faults) -> {
            if (values.has(field) && values.has(other)) {
                refuse(field, "expected only without " + other.name(), faults);
            }
        };
    }

    /** Complains that {@code field} must not be there. */
    static void refuse(Field<?> field, String expected, Faults faults) {
        faults.at(field.name()).refuse(CONFLICTING_FIELDS, expected);
    }

    /** Complains that {@code field} is not there. */
    static void missing(Field<?> field, String expected, Faults faults) {
        faults.at(field.name()).refuse(MISSING_FIELD, expected);
    }
}
