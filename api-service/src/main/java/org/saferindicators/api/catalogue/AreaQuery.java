package org.saferindicators.api.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.web.Page;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.place.Area;
import org.saferindicators.store.read.Snapshot;

/** Looks up places. */
@ApplicationScoped
public class AreaQuery {

    private final Asking asking;

    AreaQuery(Asking asking) {
        this.asking = asking;
    }

    AreaListView list(@Nullable String limit, @Nullable String cursor) {
        return AreaListView.of(Page.of(asking.snapshot().catalogue().areas().all(), Area::code, limit, cursor));
    }

    AreaView area(String code) {
        Snapshot snapshot = asking.snapshot();
        Area area = Named.area(snapshot.catalogue(), "code", code);
        return AreaView.of(snapshot.catalogue().areas(), area, snapshot.asAt());
    }

    PeerGroupListView peerGroups(String code, @Nullable String limit, @Nullable String cursor) {
        Snapshot snapshot = asking.snapshot();
        Area area = Named.area(snapshot.catalogue(), "code", code);
        List<PeerGroup> lists = snapshot.evidence().statements().peerGroups(code).stream()
                .sorted(Comparator.comparing(PeerGroup::naturalKey))
                .toList();
        return PeerGroupListView.of(
                snapshot.catalogue().areas(), area, Page.of(lists, PeerGroup::naturalKey, limit, cursor));
    }
}
