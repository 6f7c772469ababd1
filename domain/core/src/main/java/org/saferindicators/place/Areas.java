package org.saferindicators.place;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saferindicators.period.MonthRange;

/** Every known area by code. */
public final class Areas {

    private final Map<String, Area> byCode;

    private Areas(Map<String, Area> byCode) {
        this.byCode = byCode;
    }

    /** Of these areas; a code that stands twice is refused. */
    public static Areas of(Collection<Area> areas) {
        return new Areas(areas.stream()
                .collect(toMap(
                        Area::code,
                        area -> area,
                        (one, other) -> {
                            throw new IllegalArgumentException("the area " + one.code() + " is declared twice");
                        },
                        LinkedHashMap::new)));
    }

    /** The area with this code. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether the code is known. */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** All areas, in the order they were declared. */
    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    /** The areas that were directly part of {@code code} on {@code day}. */
    public List<Area> partsOf(String code, LocalDate day) {
        return parts(code, part -> part.holdsOn(day));
    }

    /** The areas that were directly part of {@code code} through all of {@code months}. */
    public List<Area> partsThrough(String code, MonthRange months) {
        LocalDate first = months.start().atDay(1);
        LocalDate last = months.last().atEndOfMonth();
        return parts(code, part -> part.holdsOn(first) && part.holdsOn(last));
    }

    private List<Area> parts(String code, Predicate<Membership> holds) {
        return byCode.values().stream()
                .filter(area ->
                        area.parents().stream().anyMatch(part -> part.parent().equals(code) && holds.test(part)))
                .toList();
    }
}
