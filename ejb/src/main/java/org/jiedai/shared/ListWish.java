package org.jiedai.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Which part of a long list somebody wants to see.
 *
 * @param first of the rows, counted from 0
 * @param size at most so many rows
 * @param sort the name of a column; null for the list's own order
 * @param descending from the greatest to the smallest
 * @param filters what was typed or chosen by the name of its column
 */
public record ListWish(int first, int size, String sort, boolean descending, Map<String, String> filters)
        implements Serializable {
    /** More than anybody looks at; for files. */
    public static final int MOST = 20_000;

    public ListWish {
        filters = Map.copyOf(filters);
    }

    /** All of it, as far as a file goes. */
    public static ListWish all() {
        return new ListWish(0, MOST, null, false, Map.of());
    }

    /** The same with one filter more. */
    public ListWish with(String column, String value) {
        Map<String, String> more = new HashMap<>(filters);
        more.put(column, value);
        return new ListWish(first, size, sort, descending, more);
    }

    /** The same order and filters for all rows, as far as a file goes. */
    public ListWish whole() {
        return new ListWish(0, MOST, sort, descending, filters);
    }
}
