package org.jiedai.shared;

import java.time.Instant;

/** Gives out business numbers without gaps or doubles. */
public interface Numbers {

    /** The next number's text of a series, for example {@code RO-SH01-20261123-0001}; the day is the store's own. */
    String next(NumberSeries series, String storeCode, Instant at);
}
