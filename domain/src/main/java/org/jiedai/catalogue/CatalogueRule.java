package org.jiedai.catalogue;

import org.jiedai.shared.Rule;

/** What must hold for models and for parts that follow each other. */
public enum CatalogueRule implements Rule {
    /** No beginning of a VIN can look like this: what was written. */
    VIN_PATTERN_MALFORMED,
    /** A model's last year lies before its first: first year, last year. */
    MODEL_ENDS_BEFORE_IT_BEGINS,
    /** A model is driven by something else than its schedule is for: its code. */
    MODEL_DRIVEN_OTHERWISE,
    /** A part would follow itself, at once or by others: its code, the code that would follow it. */
    SUPERSEDED_IN_A_CIRCLE
}
