package org.saferindicators.api.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.PagedView;

/**
 * Feeds and how they stand.
 *
 * @param feeds the feeds
 * @param next cursor of the following page
 */
@Schema(name = "FeedList", description = "Feeds and how they stand.")
public record FeedListView(
        @Schema(description = "The feeds.") List<FeedView> feeds,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {}
