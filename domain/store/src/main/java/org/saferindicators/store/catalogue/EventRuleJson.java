package org.saferindicators.store.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Counted;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.period.Basis;
import org.saferindicators.place.AreaKind;

/** How measures are made from events, as packs say it. */
final class EventRuleJson {

    private EventRuleJson() {}

    static Optional<EventRule> rule(JsonNode measure) {
        return Optional.ofNullable(measure.get("counts")).map(EventRuleJson::read);
    }

    private static EventRule read(JsonNode one) {
        return new EventRule(
                Json.word(one, "events", EventKind::ofWord),
                Set.copyOf(Json.texts(one, "categories")),
                Set.copyOf(Json.texts(one, "codes")),
                Set.copyOf(Json.texts(one, "flags")),
                Set.copyOf(Json.texts(one, "ageBands")),
                counted(one),
                one.has("finest") ? Json.word(one, "finest", AreaKind::ofWord) : AreaKind.DISTRICT);
    }

    private static Counted counted(JsonNode one) {
        return switch (Json.maybe(one, "what").orElse("records")) {
            case "repeats" -> new Counted.Repeats(subject(one));
            case "distinct" -> new Counted.Distinct(subject(one), windows(one));
            case String ignored -> new Counted.Records();
        };
    }

    private static SubjectRole subject(JsonNode one) {
        return Json.word(one, "subject", SubjectRole::ofWord);
    }

    private static Set<Basis> windows(JsonNode one) {
        return Json.texts(one, "windows").stream()
                .map(word -> Basis.ofWord(word).orElseThrow())
                .collect(Collectors.toSet());
    }
}
