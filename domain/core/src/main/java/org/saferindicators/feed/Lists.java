package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.NOT_ALLOWED;
import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.WRONG_TYPE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kinds of lists and of objects within a record. */
final class Lists {

    private Lists() {}

    /** One entry to {@code most}, no two the same. */
    static <T> Kind<List<T>> distinct(Kind<T> kind, int most) {
        return distinct(kind, 1, most);
    }

    /** {@code least} to {@code most} entries, no two the same. */
    static <T> Kind<List<T>> distinct(Kind<T> kind, int least, int most) {
        Kind<List<T>> list = of(kind, least, most);
        return (node, at) -> list.read(node, at).flatMap(entries -> {
            Set<T> seen = HashSet.newHashSet(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                if (!seen.add(entries.get(i))) {
                    return at.entry(i).refuse(NOT_ALLOWED, "expected each entry once");
                }
            }
            return Optional.of(entries);
        });
    }

    /** {@code least} to {@code most} entries. */
    static <T> Kind<List<T>> of(Kind<T> kind, int least, int most) {
        String expected = "expected a list of " + least + " to " + most + " entries";
        return (node, at) -> {
            if (!(node instanceof Node.Items(List<Node> nodes))) {
                return at.refuse(WRONG_TYPE, expected + ", not " + node.what());
            }
            boolean fits = nodes.size() >= least && nodes.size() <= most;
            return fits ? entries(kind, nodes, at) : at.refuse(OUT_OF_RANGE, expected);
        };
    }

    /** An object of this shape. */
    static Kind<Values> object(Shape shape) {
        return (node, at) -> node instanceof Node.Obj object
                ? Optional.of(shape.read(object, at))
                : at.refuse(WRONG_TYPE, "expected an object, not " + node.what());
    }

    private static <T> Optional<List<T>> entries(Kind<T> kind, List<Node> nodes, Faults.At at) {
        List<T> read = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            kind.read(nodes.get(i), at.entry(i)).ifPresent(read::add);
        }
        return read.size() == nodes.size() ? Optional.of(read) : Optional.empty();
    }
}
