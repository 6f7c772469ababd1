package org.saferindicators.api.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.PagedView;

/**
 * Submissions of a feed.
 *
 * @param submissions the submissions
 * @param next cursor of the following page
 */
@Schema(name = "SubmissionList", description = "Submissions of a feed, newest first.")
public record SubmissionListView(
        @Schema(description = "The submissions.") List<SubmissionView> submissions,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {}
