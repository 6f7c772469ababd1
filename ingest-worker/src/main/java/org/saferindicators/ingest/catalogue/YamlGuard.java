package org.saferindicators.ingest.catalogue;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Refuses what could make a small file large in memory, before any of it is put together. */
final class YamlGuard {

    private static final int MOST_LEVELS = 16;

    private YamlGuard() {}

    static void check(LoadSettings settings, String text) throws YamlException {
        int level = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            level += step(event);
            if (level > MOST_LEVELS) {
                throw new YamlException(event.getStartMark(), "", "expected at most " + MOST_LEVELS + " levels");
            }
            if (event instanceof AliasEvent) {
                throw new YamlException(event.getStartMark(), "", "expected no aliases: write the value out");
            }
        }
    }

    private static int step(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }
}
