package org.saferindicators.api.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;

/**
 * A piece of a list. The cursor names the last item of the piece before, so that a page never skips or repeats an item
 * because others came or went.
 *
 * @param items the piece
 * @param next cursor of the following piece
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** How many items a page has when nothing is said. */
    public static final int USUAL = 100;

    /** The most items of a page. */
    public static final int MOST = 1000;

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The piece of {@code all} that {@code limit} and {@code cursor} ask for.
     *
     * @param id names an item, uniquely
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> id, @Nullable String limit, @Nullable String cursor) {
        int size = Parameters.number("limit", limit, USUAL, 1, MOST);
        int first = cursor == null ? 0 : after(all.stream().map(id).toList(), cursor);
        int end = Math.min(all.size(), first + size);
        Optional<String> next = end < all.size() ? Optional.of(encoded(id.apply(all.get(end - 1)))) : Optional.empty();
        return new Page<>(all.subList(first, end), next);
    }

    /** The same page of something made of each item. */
    public <V> Page<V> map(Function<T, V> made) {
        return new Page<>(items.stream().map(made).toList(), next);
    }

    private static int after(List<String> ids, String cursor) {
        int last = ids.indexOf(decoded(cursor));
        if (last < 0) {
            throw invalid(cursor);
        }
        return last + 1;
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw invalid(cursor);
        }
    }

    private static ProblemException invalid(String cursor) {
        return ProblemException.about(
                ProblemCode.INVALID_PARAMETER,
                "cursor",
                ProblemException.quoted(cursor)
                        + " is not a cursor of this list; begin without one and follow the Link of each answer.");
    }
}
