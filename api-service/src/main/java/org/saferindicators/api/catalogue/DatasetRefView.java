package org.saferindicators.api.catalogue;

import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Dataset;

/**
 * The dataset the figures come from.
 *
 * @param id slug
 * @param title as people say it
 * @param licence under which it may be shown
 * @param attribution words the licence asks for
 * @param missingRow what an absent row means
 * @param completeThrough last month that is complete
 */
@Schema(name = "DatasetRef", description = "The one dataset all figures come from.")
public record DatasetRefView(
        @Schema(description = "Slug.", examples = "metstats2-published")
        String id,

        @Schema(description = "Title.", examples = "Police figures as printed by the partnership")
        String title,

        @Schema(description = "The licence it may be shown under.", examples = "As published by the partnership")
        String licence,

        @Schema(
                description = "Words the licence asks for.",
                examples =
                        "Metropolitan Police Service, MetStats2, as printed by the partnership on 28 March" + " 2018.")
        String attribution,

        @Schema(description = "What an absent row means: zero or missing.", examples = "missing")
        String missingRow,

        @Schema(description = "The last month that is complete.", examples = "2018-01") @Nullable
        String completeThrough) {

    /** The reference to a dataset. */
    public static DatasetRefView of(Dataset dataset, Optional<YearMonth> completeThrough) {
        return new DatasetRefView(
                dataset.id(),
                dataset.title(),
                dataset.licence(),
                dataset.attribution(),
                dataset.missingRow().word(),
                completeThrough.map(YearMonth::toString).orElse(null));
    }
}
