package org.saferindicators.page;

import java.util.List;
import java.util.Optional;

/** What became known between two days about the same page. */
public final class PageDigest {

    private PageDigest() {}

    /** The indicators that moved, in the order of the later page. */
    public static List<PageMove> between(Optional<Page> earlier, Page later) {
        return later.panels().stream()
                .map(after -> move(earlier, after))
                .filter(PageMove::hasMoved)
                .toList();
    }

    private static PageMove move(Optional<Page> earlier, Panel after) {
        String id = after.status().question().indicator().id();
        Optional<Panel> before = earlier.stream()
                .flatMap(page -> page.panels().stream())
                .filter(panel -> panel.status().question().indicator().id().equals(id))
                .findFirst();
        return new PageMove(after.status().question().indicator(), before, after);
    }
}
