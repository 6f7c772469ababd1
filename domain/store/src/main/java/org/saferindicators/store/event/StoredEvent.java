package org.saferindicators.store.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.observation.Occurrence;

/**
 * A version of an event as it is held.
 *
 * @param ref which event
 * @param version which version
 * @param content hash over what it says
 * @param state whether it counts
 * @param knownOn from when
 * @param occurrence what it says, empty when that is erased
 * @param inSubmission whether only rows of submissions have told it
 * @param finalBefore day before which what was shown of the event is final, {@link LocalDate#MIN} for none
 */
record StoredEvent(
        UUID ref,
        int version,
        UUID content,
        EventState state,
        LocalDate knownOn,
        Optional<Occurrence> occurrence,
        boolean inSubmission,
        LocalDate finalBefore) {

    /** The columns of a version, in their order; the same names in both tables. */
    static final String COLUMNS =
            "ref, version, content, state, known_on, kind, category, code, month, day, area, flags,"
                    + " age_band, victim, caller, perpetrator, in_submission";

    /** What {@link #read} wants of the table of the highest versions, where {@code final_before} is kept. */
    static final String HIGHEST = COLUMNS + ", final_before";

    /** What {@link #read} wants of the table of the other versions. */
    static final String EARLIER = COLUMNS + ", NULL::date AS final_before";

    static StoredEvent read(ResultSet row) throws SQLException {
        @Nullable LocalDate finalBefore = row.getObject("final_before", LocalDate.class);
        return new StoredEvent(
                row.getObject("ref", UUID.class),
                row.getInt("version"),
                row.getObject("content", UUID.class),
                EventState.ofWord(row.getString("state")),
                row.getObject("known_on", LocalDate.class),
                occurrence(row),
                row.getBoolean("in_submission"),
                finalBefore == null ? LocalDate.MIN : finalBefore);
    }

    static StoredEvent of(EventArrival arrival) {
        return new StoredEvent(
                arrival.key().ref(),
                arrival.version(),
                arrival.content(),
                arrival.state(),
                arrival.knownOn(),
                Optional.of(arrival.occurrence()),
                arrival.inSubmission(),
                LocalDate.MIN);
    }

    /** What is left of an event all of whose versions were taken back: version 0, below each that may come. */
    boolean saysNothing() {
        return version == 0;
    }

    /** Whether a further version may still change it. */
    boolean isAlive() {
        return state == EventState.RECORDED || state == EventState.CANCELLED;
    }

    /** The highest of the versions of an event, of which there is one at least. */
    static StoredEvent highest(Collection<StoredEvent> versions) {
        return Collections.max(versions, Comparator.comparingInt(StoredEvent::version));
    }

    /** As a version to count; an erased one counts nothing. */
    EventVersion asVersion() {
        return new EventVersion(version, knownOn, occurrence.filter(ignored -> state == EventState.RECORDED));
    }

    /** The same with what another telling of it adds. */
    StoredEvent toldAgain(EventArrival one) {
        LocalDate earliest = one.knownOn().isBefore(knownOn) ? one.knownOn() : knownOn;
        boolean onlyInSubmissions = inSubmission && one.inSubmission();
        return new StoredEvent(ref, version, content, state, earliest, occurrence, onlyInSubmissions, finalBefore);
    }

    /** The latest of the days before which something is final. */
    static LocalDate finalBefore(Collection<StoredEvent> versions) {
        return versions.stream().map(StoredEvent::finalBefore).reduce(LocalDate.MIN, StoredEvent::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Occurrence> occurrence(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("kind");
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(new Occurrence(
                EventKind.ofWord(kind).orElseThrow(),
                Optional.ofNullable(row.getString("category")),
                Optional.ofNullable(row.getString("code")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("area")),
                flags(row.getString("flags")),
                Optional.ofNullable(row.getString("age_band")),
                subjects(row)));
    }

    private static Set<String> flags(@Nullable String joined) {
        return joined == null ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",")));
    }

    private static Map<SubjectRole, UUID> subjects(ResultSet row) throws SQLException {
        Map<SubjectRole, UUID> subjects = new EnumMap<>(SubjectRole.class);
        for (SubjectRole role : SubjectRole.values()) {
            @Nullable UUID subject = row.getObject(role.word(), UUID.class);
            if (subject != null) {
                subjects.put(role, subject);
            }
        }
        return subjects;
    }
}
