package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;

/**
 * The groups an area can be set among: the named lists its partnership has sent, and the parts of any larger area or set
 * that it is a part of.
 */
public final class PeerLists {

    private final Evidence evidence;
    private final Areas areas;

    /** As known at one day. */
    public PeerLists(Evidence evidence) {
        this.evidence = evidence;
        this.areas = evidence.catalogue().areas();
    }

    /** The newest list of each named group of an area, by slug. */
    public List<PeerGroup> named(Area area) {
        return evidence.statements().peerGroups(area.code()).stream()
                .map(PeerGroup::group)
                .distinct()
                .sorted()
                .flatMap(group -> newest(group, area, LocalDate.MAX).stream())
                .toList();
    }

    /**
     * The group with this slug or code as it held on a day; of a named group that is younger, its first list.
     *
     * @param group slug of a named group, or code of an area whose direct parts include {@code area}
     */
    public Optional<PeerList> find(String group, Area area, LocalDate day) {
        return newest(group, area, day)
                .or(() -> oldest(group, area))
                .map(found -> list(found, area))
                .or(() -> areas.find(group).flatMap(larger -> parts(larger, area, day)));
    }

    /** The group that is meant where none is named: the only or first named one, else the parts of the smallest larger area. */
    public Optional<PeerList> usual(Area area, LocalDate day) {
        return named(area).stream()
                .findFirst()
                .flatMap(group -> find(group.group(), area, day))
                .or(() -> area.parents().stream()
                        .filter(part -> part.holdsOn(day))
                        .flatMap(part -> areas.find(part.parent()).stream())
                        .min(Comparator.comparing(Area::kind))
                        .flatMap(larger -> parts(larger, area, day)));
    }

    private Stream<PeerGroup> lists(String group, Area area) {
        return evidence.statements().peerGroups(area.code()).stream()
                .filter(one -> one.group().equals(group));
    }

    private Optional<PeerGroup> newest(String group, Area area, LocalDate day) {
        return lists(group, area)
                .filter(one -> !one.validFrom().isAfter(day))
                .max(Comparator.comparing(PeerGroup::validFrom));
    }

    private Optional<PeerGroup> oldest(String group, Area area) {
        return lists(group, area).min(Comparator.comparing(PeerGroup::validFrom));
    }

    private PeerList list(PeerGroup group, Area area) {
        List<String> codes = group.members().stream()
                .filter(code -> !code.equals(area.code()))
                .distinct()
                .toList();
        List<Area> members =
                codes.stream().flatMap(code -> areas.find(code).stream()).toList();
        List<String> unknown =
                codes.stream().filter(code -> !areas.contains(code)).toList();
        return new PeerList(
                group.group(), group.title(), Optional.of(group.validFrom()), group.includesSelf(), members, unknown);
    }

    private Optional<PeerList> parts(Area larger, Area area, LocalDate day) {
        List<Area> parts = areas.partsOf(larger.code(), day);
        List<Area> others =
                parts.stream().filter(part -> !part.code().equals(area.code())).toList();
        PeerList list =
                new PeerList(larger.code(), "Parts of " + larger.name(), Optional.empty(), true, others, List.of());
        return others.size() < parts.size() ? Optional.of(list) : Optional.empty();
    }
}
