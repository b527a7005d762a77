package org.jiedai.handoff;

import org.jiedai.shared.Rule;

/** Why an inbox refuses a message. */
public enum HandOffRule implements Rule {
    /** Not readable as its type: what is wrong. */
    UNREADABLE,
    /** No such type of hand-off: type. */
    UNKNOWN_TYPE,
    /** This desk does not take this type: type, desk. */
    NOT_FOR_THIS_DESK,
    /** A field is missing: its name. */
    FIELD_MISSING,
    /** A hand-off can only be sent again or discarded when it is refused or blocked: message. */
    NOT_STUCK
}
