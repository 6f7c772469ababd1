package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.MISSING_FIELD;
import static org.saferindicators.feed.FaultCode.UNKNOWN_FIELD;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The closed set of fields of an object, and the rules between them. */
final class Shape {

    private final List<Field<?>> fields;
    private final Map<String, Field<?>> byName;
    private final List<Field<?>> required;
    private final List<Field<?>> words;
    private final List<Rule> rules;

    private Shape(List<Field<?>> fields, List<Rule> rules) {
        this.fields = fields;
        this.byName = fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, field -> field));
        this.required = fields.stream().filter(Field::required).toList();
        this.words =
                fields.stream().filter(field -> Texts.isWords(field.kind())).toList();
        this.rules = List.copyOf(rules);
    }

    /** Of these fields, with no rules between them. */
    static Shape of(Field<?>... fields) {
        return new Shape(List.of(fields), List.of());
    }

    /** The same fields with these rules. */
    Shape with(Rule... added) {
        return new Shape(fields, List.of(added));
    }

    /** The fields with words for people. */
    List<Field<?>> words() {
        return words;
    }

    /** Whether there is a field of this name. */
    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Whether a field is none with words for people, and {@code node} may stand in it. */
    boolean hasWellFormed(String name, Node node) {
        Field<?> field = byName.get(name);
        if (field == null || words.contains(field)) {
            return false;
        }
        Faults faults = new Faults();
        field.kind().read(node, faults.at(name));
        return faults.none();
    }

    /** Reads what is there and complains about everything that is wrong. */
    Values read(Node.Obj object, Faults.At at) {
        Values values = new Values(object.fields().size());
        object.fields().forEach((name, node) -> readOne(values, node, at.below(name)));
        for (Field<?> field : required) {
            if (!values.has(field)) {
                at.below(field.name()).refuse(MISSING_FIELD, "expected the field " + field.name());
            }
        }
        rules.forEach(rule -> rule.check(values, at.faults()));
        return values;
    }

    private void readOne(Values values, Node node, Faults.At at) {
        Field<?> field = byName.get(at.name());
        if (field == null) {
            at.refuse(UNKNOWN_FIELD, "expected no field of this name");
        } else {
            values.read(field, node, at);
        }
    }
}
