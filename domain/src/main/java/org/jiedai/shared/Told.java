package org.jiedai.shared;

import java.util.Map;

/** A record that has no history of its own: the audit tells what it said before an act and what it says after. */
public interface Told {

    /** By what people know the record. */
    String subject();

    /** What it says, by the keys of the fields' names; secrets are left out. */
    Map<String, String> told();
}
