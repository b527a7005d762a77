package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;

/**
 * A merge as people look at it.
 *
 * @param goesName whose card went, or which car's
 * @param undoneBy null unless it was undone
 * @param undoable whether there is still time
 */
public record MergeRow(
        String stays,
        String goes,
        String goesName,
        String by,
        Instant at,
        String undoneBy,
        Instant undoneAt,
        boolean undoable)
        implements Serializable {

    /** What the button that undoes it names. */
    public String key() {
        return stays + "_" + goes;
    }

    /** Whether it is about cars. */
    public boolean isOfCars() {
        return stays.startsWith("VH-");
    }
}
