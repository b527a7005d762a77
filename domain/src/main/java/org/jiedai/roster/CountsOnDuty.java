package org.jiedai.roster;

import org.jiedai.shared.Stamp;

/** A stage that counts on people who are there now; it looks anew when who works when has become otherwise. */
public interface CountsOnDuty {

    /** Somebody has said it, in the store of the stamp. */
    void dutyChanged(Stamp by);
}
