package org.jiedai.shared;

/** Who is calling a service. */
public interface Caller {

    /** The stamp of what the person signed in does now, with the store and roles of this session. */
    Stamp stamp();

    /** The person signed in. */
    default Actor actor() {
        return stamp().actor();
    }
}
