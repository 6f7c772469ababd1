package org.saferindicators.api.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;

/** The text by which a page says where the following one begins: the name of its last item, encoded. */
public final class Cursor {

    private Cursor() {}

    /** The cursor that goes on after the item of this name. */
    public static String of(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The name in a cursor.
     *
     * @throws ProblemException 400 for what is no cursor
     */
    public static String read(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw invalid(cursor);
        }
    }

    /** That a text is no cursor of the list at hand. */
    public static ProblemException invalid(String cursor) {
        return ProblemException.about(
                ProblemCode.INVALID_PARAMETER,
                "cursor",
                ProblemException.quoted(cursor)
                        + " is not a cursor of this list; begin without one and follow the Link of each answer.");
    }
}
