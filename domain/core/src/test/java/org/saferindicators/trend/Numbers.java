package org.saferindicators.trend;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every number anywhere in an answer that nobody should ever read: not a number, infinite, or less than nothing by a sign. */
public final class Numbers {

    private final List<String> found = new ArrayList<>();

    private Numbers() {}

    /** Where they are. */
    public static List<String> unreadable(Record answer) {
        Numbers numbers = new Numbers();
        numbers.walk("", answer);
        return numbers.found;
    }

    private void walk(String path, @Nullable Object value) {
        switch (value) {
            case Double number -> number(path, number);
            case Optional<?> optional -> optional.ifPresent(one -> walk(path, one));
            case Collection<?> many -> many.forEach(one -> walk(path, one));
            case Map<?, ?> map -> walk(path, map.values());
            case Record record -> components(path, record);
            case null, default -> {}
        }
    }

    private void number(String path, double number) {
        boolean minusZero = number == 0 && 1 / number < 0;
        if (!Double.isFinite(number) || minusZero) {
            found.add(path + " = " + number);
        }
    }

    private void components(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                walk(path + "." + component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException hidden) {
                throw new LinkageError(path, hidden);
            }
        }
    }
}
