package org.jiedai.shared;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * One page of a list, cut by the database.
 *
 * @param number counted from 0
 * @param more whether there is a page after it
 */
public record Page<T>(List<T> rows, int number, boolean more) {
    public static final int SIZE = 50;

    /** The page of a query's result. */
    public static <T> Page<T> of(TypedQuery<T> query, int number) {
        int first = Math.max(0, number);
        List<T> found =
                query.setFirstResult(first * SIZE).setMaxResults(SIZE + 1).getResultList();
        boolean more = found.size() > SIZE;
        return new Page<>(more ? List.copyOf(found.subList(0, SIZE)) : found, first, more);
    }
}
