package org.saferindicators.api.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        int size = size(limit);
        int first = cursor == null ? 0 : after(all.stream().map(id).toList(), cursor);
        int end = Math.min(all.size(), first + size);
        Optional<String> next =
                end < all.size() ? Optional.of(Cursor.of(id.apply(all.get(end - 1)))) : Optional.empty();
        return new Page<>(all.subList(first, end), next);
    }

    /** How many items a page has. */
    public static int size(@Nullable String limit) {
        return Parameters.number("limit", limit, USUAL, 1, MOST);
    }

    /**
     * The piece of a list that was read up to one item beyond the page.
     *
     * @param read the items of the page, and one more where there is one
     * @param id names an item, uniquely
     */
    public static <T> Page<T> cut(List<T> read, int size, Function<T, String> id) {
        boolean more = read.size() > size;
        List<T> items = more ? read.subList(0, size) : read;
        return new Page<>(items, more ? Optional.of(Cursor.of(id.apply(items.getLast()))) : Optional.empty());
    }

    /** The same page of something made of each item. */
    public <V> Page<V> map(Function<T, V> made) {
        return new Page<>(items.stream().map(made).toList(), next);
    }

    private static int after(List<String> ids, String cursor) {
        int last = ids.indexOf(Cursor.read(cursor));
        if (last < 0) {
            throw Cursor.invalid(cursor);
        }
        return last + 1;
    }
}
