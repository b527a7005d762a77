package org.jiedai.shared;

/** Who is calling a service. */
public interface Caller {

    /** The person signed in, with the store and roles of this session. */
    Actor actor();
}
