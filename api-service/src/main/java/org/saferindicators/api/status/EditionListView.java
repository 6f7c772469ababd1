package org.saferindicators.api.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.api.web.PagedView;

/**
 * How a figure moved from edition to edition.
 *
 * @param plan slug of the plan
 * @param indicator which indicator
 * @param area where
 * @param basis which months are put together
 * @param period the period asked for
 * @param editions the days on which the figure or its status moved
 * @param dataRevision the state of the data
 * @param next cursor of the following page
 */
@Schema(name = "EditionList", description = "How a figure moved from edition to edition, newest first.")
public record EditionListView(
        @Schema(description = "Slug of the plan.", examples = "london-mps")
        String plan,

        @Schema(description = "Which indicator.") IndicatorRefView indicator,
        @Schema(description = "Where.") AreaRefView area,

        @Schema(description = "Which months are put together.", examples = "month")
        String basis,

        @Schema(description = "The period asked for, and the months it means.")
        PeriodView period,

        @Schema(description = "The days on which the figure or its status moved, newest first.")
        List<EditionView> editions,

        @Schema(description = "The state of the data; grows with every change.", examples = "42")
        long dataRevision,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {}
