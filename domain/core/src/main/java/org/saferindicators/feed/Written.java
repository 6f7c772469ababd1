package org.saferindicators.feed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an object field by field; what is empty is left out. */
final class Written {

    private final Map<String, Node> fields = new LinkedHashMap<>();

    Written text(String name, String value) {
        fields.put(name, new Node.Text(value));
        return this;
    }

    /** A text or a day. */
    Written text(String name, Optional<?> value) {
        value.ifPresent(one -> text(name, one.toString()));
        return this;
    }

    Written texts(String name, List<String> values) {
        fields.put(
                name, new Node.Items(values.stream().<Node>map(Node.Text::new).toList()));
        return this;
    }

    Written number(String name, double value) {
        fields.put(name, number(value));
        return this;
    }

    Written number(String name, Optional<Double> value) {
        value.ifPresent(one -> number(name, one));
        return this;
    }

    Written numbers(String name, List<Double> values) {
        fields.put(name, new Node.Items(values.stream().map(Written::number).toList()));
        return this;
    }

    Written flag(String name, boolean value) {
        fields.put(name, new Node.Flag(value));
        return this;
    }

    Node.Obj object() {
        return new Node.Obj(fields);
    }

    /** Without trailing zeros, so that 169 and 169.0 are written alike. */
    private static Node number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return new Node.Num(exact.scale() < 0 ? exact.setScale(0) : exact);
    }
}
