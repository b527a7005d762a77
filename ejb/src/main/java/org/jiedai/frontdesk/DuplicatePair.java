package org.jiedai.frontdesk;

import java.io.Serializable;

/** Two cards that may be one, the one that was entered first before the other. */
public record DuplicatePair(DuplicateSide one, DuplicateSide other) implements Serializable {

    /** What a button that lets the first stay names: both cards, as they were seen. */
    public String oneStays() {
        return key(one, other);
    }

    /** The same for the other. */
    public String otherStays() {
        return key(other, one);
    }

    private static String key(DuplicateSide stays, DuplicateSide goes) {
        return stays.number() + "_" + stays.version() + "_" + goes.number() + "_" + goes.version();
    }
}
