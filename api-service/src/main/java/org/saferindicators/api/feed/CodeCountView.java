package org.saferindicators.api.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.store.read.FeedState;

/**
 * How many records have a fault.
 *
 * @param code code of the fault
 * @param records how many
 */
@Schema(name = "CodeCount", description = "How many records have a fault.")
public record CodeCountView(
        @Schema(description = "Code of the fault.", examples = "UNKNOWN_AREA")
        String code,

        @Schema(description = "How many records.", examples = "2")
        long records) {

    static List<CodeCountView> of(List<FeedState.CodeCount> counts) {
        return counts.stream()
                .map(one -> new CodeCountView(one.code(), one.records()))
                .toList();
    }
}
