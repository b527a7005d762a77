package org.jiedai.document;

import org.jiedai.shared.Rule;

/** What must hold for papers. */
public enum DocumentRule implements Rule {
    /** What was signed stays as it was signed: the record's number. */
    KEPT_ALREADY,
    /** Nothing has been recorded yet that the paper could show: the record's number. */
    NOTHING_YET,
    /** What is kept under a hash does not have that hash any more, or is gone: the record's number. */
    DAMAGED
}
