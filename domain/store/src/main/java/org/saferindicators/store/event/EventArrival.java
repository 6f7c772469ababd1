package org.saferindicators.store.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.saferindicators.feed.Event;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.observation.Occurrence;

/**
 * A version of an event as it arrived.
 *
 * @param id what the caller knows the arrival by, in the order of arrival
 * @param key which event
 * @param version which version
 * @param content hash over what it says
 * @param knownOn from when, in Europe/London
 * @param cancelled whether the agency says it never was one
 * @param occurrence what it says
 * @param inSubmission whether it is a row of a submission
 */
public record EventArrival(
        long id,
        EventKey key,
        int version,
        UUID content,
        LocalDate knownOn,
        boolean cancelled,
        Occurrence occurrence,
        boolean inSubmission) {

    private static final List<SubjectRole> ROLES = List.of(SubjectRole.values());

    /**
     * Of an event with reference and version that was sent by itself.
     *
     * @throws java.util.NoSuchElementException when it has none
     */
    public static EventArrival alone(long id, Event event, LocalDate knownOn) {
        return of(id, event, knownOn, false);
    }

    /**
     * The same of a row of a submission.
     *
     * @throws java.util.NoSuchElementException when it has no reference or version
     */
    public static EventArrival ofRow(int row, Event event, LocalDate knownOn) {
        return of(row, event, knownOn, true);
    }

    private static EventArrival of(long id, Event event, LocalDate knownOn, boolean inSubmission) {
        Occurrence occurrence = occurrence(event);
        return new EventArrival(
                id,
                EventKey.of(event.dataset(), event.reference().orElseThrow()),
                event.version().orElseThrow(),
                content(occurrence, event.cancelled()),
                knownOn,
                event.cancelled(),
                occurrence,
                inSubmission);
    }

    /** What there is to count of an event. */
    public static Occurrence occurrence(Event event) {
        Map<SubjectRole, UUID> subjects = new EnumMap<>(SubjectRole.class);
        event.subjects().forEach((role, subject) -> subjects.put(role, Pseudonym.of(subject)));
        return new Occurrence(
                event.kind(),
                event.category(),
                event.code(),
                event.month(),
                event.day(),
                event.area(),
                event.flags(),
                event.ageBand(),
                subjects);
    }

    /** As a version. */
    EventVersion asVersion() {
        return new EventVersion(version, knownOn, cancelled ? Optional.empty() : Optional.of(occurrence));
    }

    EventState state() {
        return cancelled ? EventState.CANCELLED : EventState.RECORDED;
    }

    /** Hash over what an event says. */
    public static UUID content(Occurrence one, boolean cancelled) {
        StringBuilder text = new StringBuilder(160)
                .append(one.kind())
                .append('|')
                .append(one.category().orElse(""))
                .append('|')
                .append(one.code().orElse(""))
                .append('|')
                .append(12 * one.month().getYear() + one.month().getMonthValue())
                .append('|');
        one.day().ifPresent(day -> text.append(day.getDayOfMonth()));
        text.append('|').append(one.area().orElse("")).append('|');
        (one.flags().size() < 2 ? one.flags() : new TreeSet<>(one.flags()))
                .forEach(flag -> text.append(flag).append(','));
        text.append('|').append(one.ageBand().orElse("")).append('|').append(cancelled);
        for (SubjectRole role : ROLES) {
            UUID subject = one.subjects().get(role);
            text.append('|');
            if (subject != null) {
                text.append(subject.getMostSignificantBits()).append(' ').append(subject.getLeastSignificantBits());
            }
        }
        return Pseudonym.of(text.toString());
    }
}
