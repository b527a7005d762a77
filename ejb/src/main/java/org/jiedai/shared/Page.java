package org.jiedai.shared;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * The first page of a list of what is still to be done, cut by the database.
 *
 * @param more whether there are others behind it
 */
public record Page<T>(List<T> rows, boolean more) {
    public static final int SIZE = 50;

    /** The first rows of a query's result. */
    public static <T> Page<T> of(TypedQuery<T> query) {
        List<T> found = query.setMaxResults(SIZE + 1).getResultList();
        boolean more = found.size() > SIZE;
        return new Page<>(more ? List.copyOf(found.subList(0, SIZE)) : found, more);
    }
}
