package org.saferindicators.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a record names that the catalogue must know.
 *
 * @param areas places and bodies, each with the field it stands in
 * @param plan the plan, where it names one
 * @param subjects measures, indicators and outcomes, each with the field it stands in
 * @param categories categories of events, each with the field it stands in
 */
record References(
        List<Reference<String>> areas,
        Optional<String> plan,
        List<Reference<Subject>> subjects,
        List<Reference<String>> categories) {

    private static final String AREA = "/area";
    private static final String CATEGORY = "/category";

    private References(List<Reference<String>> areas, Optional<String> plan, List<Reference<Subject>> subjects) {
        this(areas, plan, subjects, List.of());
    }

    /**
     * Something named.
     *
     * @param pointer JSON Pointer of the field
     * @param named what it names
     * @param <T> type of what is named
     */
    record Reference<T>(String pointer, T named) {}

    static References of(FeedRecord record, Node.Obj sent) {
        return switch (record) {
            case Event one -> ofEvent(one);
            case EventRow one -> ofEvent(one.event());
            case Withdrawal ignored -> new References(List.of(), Optional.empty(), List.of());
            case Measurement one -> inArea(one.area(), Optional.empty(), new Subject.OfMeasure(one.measure()));
            case AbsenceRow one -> of(one.notice(), sent);
            case Manifest one -> ofScope(one, sent);
            case AbsenceNotice one -> inArea(one.area(), one.plan(), one.subject());
            case Population one -> new References(areas(one.area()), Optional.empty(), List.of());
            case Target one -> inArea(one.area(), one.plan(), new Subject.OfIndicator(one.indicator()));
            case Assessment one -> inArea(one.area(), one.plan(), one.subject());
            case PublishedFigure one -> inArea(one.area(), one.plan(), new Subject.OfIndicator(one.indicator()));
            case PeerGroup one -> new References(peers(one), Optional.empty(), List.of());
            case Commentary one -> inArea(one.area(), one.plan(), one.subject());
            case Action one -> new References(List.of(), one.plan(), List.of(subject(one.subject())));
            case Publication one -> new References(List.of(), one.plan(), List.of());
        };
    }

    private static References inArea(String area, Optional<String> plan, Subject subject) {
        return new References(areas(area), plan, List.of(subject(subject)));
    }

    private static List<Reference<String>> areas(String area) {
        return List.of(new Reference<>(AREA, area));
    }

    private static Reference<Subject> subject(Subject subject) {
        String field = switch (subject) {
            case Subject.OfMeasure ignored -> "/measure";
            case Subject.OfIndicator ignored -> "/indicator";
            case Subject.OfOutcome ignored -> "/outcome";
        };
        return new Reference<>(field, subject);
    }

    private static References ofScope(Manifest manifest, Node.Obj sent) {
        List<Reference<String>> places = new ArrayList<>();
        places.add(new Reference<>("/reportingBody", manifest.reportingBody()));
        places.addAll(scope("areas", sent, area -> area));
        return new References(
                places,
                Optional.empty(),
                scope("measures", sent, Subject.OfMeasure::new),
                scope("categories", sent, category -> category));
    }

    /** From the list as it was sent, because a fault tells the place in it and not the name. */
    private static <T> List<Reference<T>> scope(String field, Node.Obj manifest, Function<String, T> named) {
        List<Reference<T>> references = new ArrayList<>();
        if (manifest.fields().get("scope") instanceof Node.Obj(Map<String, Node> scope)
                && scope.get(field) instanceof Node.Items(List<Node> entries)) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof Node.Text(String name)) {
                    references.add(new Reference<>("/scope/" + field + "/" + i, named.apply(name)));
                }
            }
        }
        return references;
    }

    /** Small statistical areas need not be in the catalogue: there are too many of them. */
    private static References ofEvent(Event event) {
        return new References(
                event.area()
                        .filter(area -> !TextForm.isLsoa(area))
                        .map(References::areas)
                        .orElseGet(List::of),
                Optional.empty(),
                List.of(),
                event.category()
                        .map(category -> List.of(new Reference<>(CATEGORY, category)))
                        .orElseGet(List::of));
    }

    private static List<Reference<String>> peers(PeerGroup group) {
        List<Reference<String>> peers = new ArrayList<>(areas(group.area()));
        for (int i = 0; i < group.members().size(); i++) {
            peers.add(new Reference<>("/members/" + i, group.members().get(i)));
        }
        return peers;
    }
}
