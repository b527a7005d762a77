package org.jiedai.catalogue;

import org.jiedai.shared.Rule;

/** What must hold for the days of a price. */
public enum PriceRule implements Rule {
    /** The last day lies before the first: first day, last day. */
    PRICE_ENDS_BEFORE_IT_BEGINS,
    /** Two prices with an end share a day, and nobody could say which one holds: the other's first and last day. */
    PRICES_OVERLAP
}
