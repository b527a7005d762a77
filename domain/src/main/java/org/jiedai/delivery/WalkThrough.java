package org.jiedai.delivery;

/** The points of the walk-through with the customer (R21); every one must be done. */
public record WalkThrough(boolean items, boolean appearance, boolean belongings, boolean oldParts, boolean care) {
    boolean complete() {
        return items && appearance && belongings && oldParts && care;
    }
}
