package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the comparison is made.
 *
 * @param id name of the method
 * @param version its version
 */
@Schema(name = "Method", description = "How the comparison is made.")
public record MethodView(
        @Schema(description = "Name of the method.", examples = "like-months-a-year-earlier")
        String id,

        @Schema(description = "Version of the method.", examples = "1")
        int version) {

    static MethodView likeMonths() {
        return new MethodView("like-months-a-year-earlier", 1);
    }
}
