package org.jiedai.followup;

import org.jiedai.shared.Rule;

/** What must hold for complaints (F4). */
public enum ComplaintRule implements Rule {
    /** Only the person responsible answers: owner. */
    NOT_THE_OWNER,
    /** The customer's verdict is recorded by somebody else than the person responsible: owner. */
    OWNER_CANNOT_CLOSE,
    /** The person responsible must work in this store: log-in. */
    OWNER_NOT_HERE
}
