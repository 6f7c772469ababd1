package org.saferindicators.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457.
 *
 * @param type identifier of the kind of problem
 * @param title the problem in general
 * @param status the HTTP status
 * @param code word of the kind of problem, from a closed list
 * @param detail this occurrence, and what would help
 * @param parameter the parameter it is about
 * @param known what would have been accepted
 * @param reference id under which the occurrence is logged
 */
@Schema(name = "Problem", description = "A problem detail of RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                description = "Identifier of the kind of problem.",
                examples = "https://saferindicators.org/problems/unknown-plan")
        String type,

        @Schema(description = "The problem in general.", examples = "Unknown plan")
        String title,

        @Schema(description = "The HTTP status.", examples = "404")
        int status,

        @Schema(description = "Word of the kind of problem, from a closed list.", examples = "unknown-plan")
        String code,

        @Schema(description = "This occurrence, and what would help.", examples = "There is no plan 'barking'.")
        String detail,

        @Schema(description = "The parameter it is about.", examples = "plan") @Nullable
        String parameter,

        @Schema(description = "What would have been accepted.", examples = "[\"barking-dagenham-csp-2017-18\"]")
        @Nullable
        List<String> known,

        @Schema(description = "Id under which the occurrence is logged, for internal errors.") @Nullable
        String reference) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://saferindicators.org/problems/";

    /** A problem of this kind with the words for this occurrence. */
    public static Problem of(ProblemCode code, String detail) {
        return new Problem(TYPES + code.word(), code.title(), code.status(), code.word(), detail, null, null, null);
    }

    /** About a parameter. */
    public Problem about(String name) {
        return new Problem(type, title, status, code, detail, name, known, reference);
    }

    /** With what would have been accepted. */
    public Problem knowing(List<String> accepted) {
        return new Problem(type, title, status, code, detail, parameter, List.copyOf(accepted), reference);
    }

    /** With the id under which it is logged. */
    Problem loggedAs(String id) {
        return new Problem(type, title, status, code, detail, parameter, known, id);
    }

    /** With the status a server component has chosen. */
    Problem withStatus(int chosen) {
        return new Problem(type, title, chosen, code, detail, parameter, known, reference);
    }
}
