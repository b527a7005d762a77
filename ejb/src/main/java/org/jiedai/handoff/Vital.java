package org.jiedai.handoff;

/** Something more that must be well before this node can work. */
public interface Vital {
    /** What is told to be wrong if it is not well. */
    String name();

    /** Whether it is well now; answers at once. */
    boolean isWell();
}
