package org.saferindicators.api.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one feed stands, with its newest submissions.
 *
 * @param feed how it stands, its members directly in the answer
 * @param submissions the newest submissions
 */
@Schema(name = "FeedDetail", description = "How one feed stands, with its newest submissions.")
public record FeedDetailView(
        @JsonUnwrapped FeedView feed,

        @Schema(description = "The newest submissions, newest first, at most 20.")
        List<SubmissionView> submissions) {}
