package org.saferindicators.api.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.PagedView;

/**
 * Records of a feed that were not taken in.
 *
 * @param rejections the records
 * @param next cursor of the following page
 */
@Schema(name = "RejectionList", description = "Records of a feed that were not taken in, by partition and offset.")
public record RejectionListView(
        @Schema(description = "The records.") List<RejectionView> rejections,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {}
