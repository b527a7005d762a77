package org.jiedai.appointment;

import org.jiedai.shared.RecordNo;

/** The calls of the store. */
public interface CallRecords {
    void add(CallRecord call);

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    CallRecord get(RecordNo number);
}
