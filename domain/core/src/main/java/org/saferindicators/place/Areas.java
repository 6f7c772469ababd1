package org.saferindicators.place;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saferindicators.period.MonthRange;

/** Every known area by code, and which holds which on which day. Immutable. */
public final class Areas {

    private final Map<String, Area> byCode;
    private final Nesting nesting;

    private Areas(Map<String, Area> byCode) {
        this.byCode = byCode;
        this.nesting = Nesting.of(byCode.values());
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

    /**
     * The areas that were directly part of {@code code} on {@code day}, sets not among them; of an area that took the
     * place of others, those others on the days before.
     */
    public List<Area> partsOf(String code, LocalDate day) {
        return nesting.parts(code, day, day);
    }

    /**
     * The areas that were directly part of {@code code} through all of {@code months}, as {@link #partsOf}. An area that
     * took the place of others in these months counts as a part for all of them.
     */
    public List<Area> partsThrough(String code, MonthRange months) {
        return nesting.parts(code, months.start().atDay(1), months.last().atEndOfMonth());
    }

    /**
     * The area itself and every larger area that holds it on {@code day}, however many steps away; none for an unknown
     * code. An abolished area is also held by the one into which it went as a whole, on any day, so that the new area
     * has a past; one that was split is held by neither half. Sets and comparators hold nothing: the total of a set is
     * a sum of its members.
     */
    public Set<String> holders(String code, LocalDate day) {
        Set<String> held = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(code));
        while (!waiting.isEmpty()) {
            find(waiting.remove())
                    .filter(area -> held.add(area.code()))
                    .ifPresent(area -> larger(area, day).forEach(waiting::add));
        }
        return Collections.unmodifiableSet(held);
    }

    /** Whether {@code larger} is or holds the area {@code code} on {@code day}; see {@link #holders}. */
    public boolean within(String code, String larger, LocalDate day) {
        return holders(code, day).contains(larger);
    }

    private Stream<String> larger(Area area, LocalDate day) {
        Stream<String> parents =
                area.parents().stream().filter(part -> part.holdsOn(day)).map(Membership::parent);
        return Stream.concat(parents, area.heir().map(Succession::code).stream())
                .filter(code -> find(code).filter(one -> one.kind().nests()).isPresent());
    }
}
