package org.jiedai.telephone;

import org.jiedai.shared.Rule;

/** What must hold for calls that come in. */
public enum CallRecordRule implements Rule {
    /** Somebody else has answered this call: who. */
    CALL_TAKEN
}
