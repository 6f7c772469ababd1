package org.saferindicators.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;

/**
 * Where the events of one reporting body count. The body counts all it recorded; places within it count what lies in
 * them; the rest is counted beside the body as {@link #ELSEWHERE} or {@link #UNALLOCATED}, so that what is inside,
 * elsewhere and unallocated add up to the body's total.
 */
public final class BodyAreas {

    /** Stands for places outside the body. */
    public static final String ELSEWHERE = "elsewhere";

    /** Stands for no place at all. */
    public static final String UNALLOCATED = "unallocated";

    private final Areas areas;
    private final String body;
    private final Remembered<Asked, List<String>> known = new Remembered<>();

    /** For the body with this code. */
    public BodyAreas(Areas areas, String body) {
        this.areas = areas;
        this.body = body;
    }

    private record Asked(String area, YearMonth month, AreaKind finest) {}

    /**
     * The codes an event counts for.
     *
     * @param area where it was, empty for unknown
     * @param month when it was
     * @param finest the smallest kind of area to count for
     */
    public List<String> of(Optional<String> area, YearMonth month, AreaKind finest) {
        return known.get(new Asked(area.orElse(UNALLOCATED), month, finest), this::find);
    }

    /** Whether the body speaks for an area in a month: only there does a missing row mean zero. */
    public boolean covers(String area, YearMonth month) {
        return area.equals(body) || areas.within(area, body, month.atDay(1));
    }

    /** Whether both count every event alike. */
    public boolean isSameAs(BodyAreas other) {
        return body.equals(other.body) && areas.all().equals(other.areas.all());
    }

    private List<String> find(Asked asked) {
        if (asked.area.equals(UNALLOCATED)) {
            return List.of(body, UNALLOCATED);
        }
        if (asked.area.equals(body)) {
            return List.of(body);
        }
        return covers(asked.area, asked.month) ? inside(asked) : List.of(body, ELSEWHERE);
    }

    private List<String> inside(Asked asked) {
        LocalDate day = asked.month.atDay(1);
        List<String> counted = new ArrayList<>(List.of(body));
        for (String holder : areas.holders(asked.area, day)) {
            boolean within = !holder.equals(body) && areas.within(holder, body, day);
            if (within && isKept(holder, asked.finest)) {
                counted.add(holder);
            }
        }
        return List.copyOf(counted);
    }

    private boolean isKept(String code, AreaKind finest) {
        return areas.find(code).map(Area::kind).filter(finest::isAtMost).isPresent();
    }
}
